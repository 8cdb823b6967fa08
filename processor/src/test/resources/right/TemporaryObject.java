/*
 * A temporary object is gone when the session of the migration ends, so that no other session would
 * ever see it.
 */
package shop;

import org.schemaparity.annotations.*;

@SqlDefinition("CREATE VIEW loans AS SELECT 1 AS id")
class Shop {}
