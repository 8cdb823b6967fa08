// -Aschemaparity.pending=error
// -Aschemaparity.snapshot=src/test/resources/right/db/schema.snapshot
// -Aschemaparity.migrations=src/test/resources/right/db/migration
/*
 * The snapshot is the text of what all migrations make. It is written by the compiler and lies
 * beside them in version control; nobody edits it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
