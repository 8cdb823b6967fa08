/*
 * The name is that of an index or of the index of a key, as PostgreSQL has it: for one that is
 * given none, that is such as `loan_pkey` or `loan_title_idx`.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(replicaIdentityIndex = "loan_pkey", clusteredOn = "loan_title_idx")
record Loan(@PrimaryKey int id, @Index String title) {}
