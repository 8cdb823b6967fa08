package org.schemaparity.model.plan;

import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Pair;

/** Plans that a column is an identity column, and that its sequence goes on counting. */
record IdentityPlanner(Outline outline) {
  void become(
      ColumnName column, ColumnValue from, ColumnValue.Identity identity, DataType dataType) {
    String type = type(dataType);
    if (from instanceof ColumnValue.Identity former) {
      alter(column, type, new Pair<>(former, identity));
    } else {
      add(new ColumnOperation.AddIdentity(column.table(), column.column(), identity));
      goOn(Phase.ALTER_COLUMNS, column, identity, dataType);
    }
  }

  /** Lets the sequence of a column that has values go on after them. */
  void goOn(Phase phase, ColumnName column, ColumnValue.Identity identity, DataType dataType) {
    outline.add(
        phase,
        new SequenceOperation.Advance(
            new SequenceOperation.Which.OfIdentity(column),
            column,
            new Counting(type(dataType), identity.options())));
  }

  private void alter(ColumnName column, String type, Pair<ColumnValue.Identity> identities) {
    Pair<QualifiedName> sequences =
        identities.map(identity -> TakenNames.sequence(column, identity));
    if (!sequences.same()) {
      add(new SequenceOperation.Rename(sequences.from(), sequences.to().name()));
    }
    Pair<Counting> countings = identities.map(identity -> new Counting(type, identity.options()));
    boolean altered = !countings.same() || !identities.map(ColumnValue.Identity::generation).same();
    if (altered) {
      SequencePlanner.confine(
          outline, Phase.ALTER_COLUMNS, new SequenceOperation.Which.OfIdentity(column), countings);
      add(new ColumnOperation.SetIdentity(column.table(), column.column(), type, identities));
    }
  }

  /** {@return the type that the sequence of an identity column of {@code type} has} */
  static String type(DataType type) {
    return type instanceof DataType.BuiltIn builtIn ? builtIn.sql() : "bigint";
  }

  private void add(Operation operation) {
    outline.add(Phase.ALTER_COLUMNS, operation);
  }
}
