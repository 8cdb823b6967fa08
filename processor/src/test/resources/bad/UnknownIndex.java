package shop;

import org.schemaparity.annotations.*;

@Table(replicaIdentityIndex = "loan_pky", clusteredOn = "title")
record Loan(@PrimaryKey int id, String title) {}
