/*
 * Two sets of names are shared in a schema: that of tables, partitions, indexes, sequences, views
 * and composite types, and that of types, to which the rows of a table, a view or a sequence
 * belong. The second that asks for a name is told that it already exists.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)")
@Partition(name = "loan_one", values = "IN (1)")
@Partition(name = "loan_rest", values = "DEFAULT")
@Sequence(name = "tickets")
record Loan(@PrimaryKey @Serial(sequence = "loan_numbers") int id, Kind kind, Mood mood) {}

@Table
@SqlDefinition("CREATE VIEW people AS SELECT 1; CREATE TYPE span AS RANGE (SUBTYPE = integer)")
record Person(@PrimaryKey int id) {}

@Domain
record Kind(String value) {}

@CompositeType
record Human(String value) {}

enum Mood {
  GOOD
}
