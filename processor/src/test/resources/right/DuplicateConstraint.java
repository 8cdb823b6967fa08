/*
 * PostgreSQL keeps a constraint's name once in a table or domain: it is how an error message and
 * `ALTER TABLE … DROP CONSTRAINT` say which one.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Check(value = "id > 0", name = "positive_id")
@Check(value = "copies > 0", name = "positive_copies")
record Loan(@PrimaryKey int id, int copies) {}
