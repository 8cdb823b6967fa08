/*
 * A key is a column or an expression in parentheses, then perhaps a collation, an operator class
 * and an order, as in `CREATE INDEX`. A function call needs no parentheses around it. A key of an
 * exclusion constraint ends with the operator that compares two rows.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index({"id", "title DESC NULLS LAST"})
@Index("title COLLATE \"C\" text_pattern_ops")
@Index("(title || 'x')")
@Exclusion(using = "gist", value = "spot WITH &&")
record Loan(@PrimaryKey int id, String title, @Column(type = "box") String spot) {}
