/*
 * A definition says what is there, not what to do: the compiler makes CREATE, ALTER and DROP of the
 * difference. Tables, their indexes and most types have records and annotations, which are compared
 * attribute by attribute.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@SqlDefinition("CREATE VIEW loans AS SELECT id FROM loan; COMMENT ON VIEW loans IS 'all'")
@SqlDefinition("GRANT SELECT ON loans TO clerk")
record Loan(@PrimaryKey int id) {}
