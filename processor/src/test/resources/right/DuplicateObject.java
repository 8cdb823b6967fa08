/*
 * PostgreSQL would take the second definition for a mistake, or, with `OR REPLACE`, forget the
 * first. Functions, procedures and aggregates share their names; those of one name differ in the
 * types of their arguments, not in the names of these.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Schema(name = "stock", comment = "goods")
@SqlDefinition("CREATE FUNCTION add(a integer) RETURNS integer LANGUAGE sql RETURN 1")
record Loan(@PrimaryKey int id) {}

@SqlDefinition("CREATE PROCEDURE public.add(b text) LANGUAGE sql AS 'SELECT 1'")
@SqlDefinition("CREATE VIEW loans AS SELECT 1")
class Shop {}
