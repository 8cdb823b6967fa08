// -Aschemaparity.snapshot=src/test/resources/bad/Snapshot.snapshot
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
