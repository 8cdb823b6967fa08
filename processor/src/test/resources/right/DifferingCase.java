/*
 * PostgreSQL tells `"Loan"` from `"loan"`, but reads `Loan` without quotes as `loan`. A query that
 * forgets the quotes then reads another table, or another column, and nothing fails.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "title", name = "loan_by_title")
record Loan(@PrimaryKey long id, String title, @Column(name = "heading") String Title) {}

@Table
record Person(@PrimaryKey long id) {}

@Table
record Member(@PrimaryKey long id) {}
