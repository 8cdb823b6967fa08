/*
 * An expression without a word is a syntax error in PostgreSQL.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Check("copies > 0")
@Index("lower(title)")
record Loan(
    @PrimaryKey int id,
    String title,
    @Default("1") int copies,
    @GeneratedColumn("copies * 2") int twice,
    @Index(where = "copies > 0") int year) {}
