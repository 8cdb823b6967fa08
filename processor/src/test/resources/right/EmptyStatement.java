/*
 * Comments are no statement, so that nothing would be created, and nobody would notice.
 */
package shop;

import org.schemaparity.annotations.*;

@SqlDefinition("CREATE VIEW loans AS SELECT 1 AS id")
class Shop {}
