// -Aschemaparity.snapshot=src/test/resources/bad/Snapshot_conflict.snapshot
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}
