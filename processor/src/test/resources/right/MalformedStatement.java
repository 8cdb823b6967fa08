/*
 * A definition is cut into statements at its semicolons, outside of quotes and bodies. Where one
 * does not end, the next would be swallowed.
 */
package shop;

import org.schemaparity.annotations.*;

@SqlDefinition("CREATE VIEW one AS SELECT 1 AS n; CREATE VIEW two AS SELECT 2 AS n")
@SqlDefinition("CREATE FUNCTION five() RETURNS integer BEGIN ATOMIC SELECT 5; END")
@SqlDefinition("CREATE VIEW six AS SELECT 6 AS n; COMMENT ON VIEW six IS 'A'")
class Shop {}
