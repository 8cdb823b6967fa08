/*
 * The text is read while the record compiles, so that the file must be where the compiler looks:
 * Maven copies `src/main/resources` before it compiles. The path has no slash before it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@SqlDefinition(resource = "db/objects/open_loans.sql")
record Loan(@PrimaryKey int id) {}
