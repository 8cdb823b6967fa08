// -Aschemaparity.pending=error
// -Aschemaparity.snapshot=src/test/resources/bad/none/schema.snapshot
// -Aschemaparity.migrations=src/test/resources/bad/none/migration
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
