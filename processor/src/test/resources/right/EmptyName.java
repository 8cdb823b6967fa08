/*
 * An attribute that is left out means the name that PostgreSQL or the record would give. An empty
 * text means nothing: PostgreSQL has no empty names.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "copies")
record Loan(@PrimaryKey int id, int copies) {}
