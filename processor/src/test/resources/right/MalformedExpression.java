/*
 * The expression becomes a part of a statement. An open quote, a stray parenthesis or a semicolon
 * in it would change what the rest of the statement means.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Check("id > 0")
@Check("id <> 7")
@Index("lower(title)")
record Loan(
    @PrimaryKey int id,
    @Default("'new'") String title) {}
