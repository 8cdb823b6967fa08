/*
 * The target is how many values `ANALYZE` keeps of the column, and PostgreSQL takes 0 to 10000.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Column(statisticsTarget = 10000) int id, String title) {}
