// -Aschemaparity.pending=error
// -Aschemaparity.snapshot=src/test/resources/right/db/schema.snapshot
// -Aschemaparity.migrations=src/test/resources/right/db/migration
/*
 * A database knows only what the migrations made. What the records say beyond that is missing at
 * run time. Review the draft and accept it with the command that is printed; then the snapshot says
 * the same as the records, and nothing is pending.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
