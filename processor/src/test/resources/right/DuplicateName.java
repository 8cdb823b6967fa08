/*
 * In a schema, tables, partitions, indexes, sequences, views and composite types share one set of
 * names, and all types share another, to which the types of the rows of tables, views and sequences
 * belong. PostgreSQL answers the second one with `already exists`. The types that it makes by
 * itself give way if they are of arrays, such as `_loan`, and do not if they are multiranges.
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
