package org.schemaparity.model.plan;

import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans sequences. PostgreSQL drops one together with the column that it belongs to. */
record SequencePlanner(Outline outline) implements KindPlanner {
  private static final Set<String> COUNTED = Set.of("smallint", "integer", "bigint");
  private static final Set<String> UNCOUNTED = Set.of("unlogged", "ownedBy");

  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Sequence sequence = (Sequence) object;
    outline.add(Phase.CREATE_SEQUENCES, new SequenceOperation.Create(sequence));
    outline.complete(Phase.CREATE_SEQUENCES, path, sequence);
    if (sequence.ownedBy().isPresent()) {
      own(sequence);
      goOn(sequence, sequence.ownedBy().get());
    }
  }

  private void own(Sequence sequence) {
    outline.add(
        Phase.OWN_SEQUENCES, new SequenceOperation.SetOwner(sequence.name(), sequence.ownedBy()));
  }

  /** A column that was there before may hold values that the sequence would give out again. */
  private void goOn(Sequence sequence, ColumnName owner) {
    boolean counts =
        outline
            .after()
            .column(owner.table(), owner.column())
            .filter(
                column ->
                    column.type() instanceof DataType.BuiltIn type && COUNTED.contains(type.sql()))
            .isPresent();
    if (counts && outline.before().column(owner.table(), owner.column()).isPresent()) {
      outline.add(
          outline.rebuilds().tables().has(owner.table()) ? Phase.COPY_ROWS : Phase.OWN_SEQUENCES,
          new SequenceOperation.Advance(
              new SequenceOperation.Which.Named(sequence.name()),
              owner,
              new Counting(sequence.type(), sequence.options())));
    }
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    Sequence sequence = (Sequence) object;
    QualifiedName name = sequence.name();
    if (outline.taken().barSequence(name)) {
      QualifiedName aside = FormerName.of(name);
      outline.add(Phase.SET_ASIDE, new SequenceOperation.Rename(name, aside.name()));
      name = aside;
    }
    if (sequence.ownedBy().filter(this::goes).isEmpty()) {
      outline.add(Phase.DROP_SEQUENCES, new SequenceOperation.Drop(name));
    }
  }

  private boolean goes(ColumnName owner) {
    return outline.after().column(owner.table(), owner.column()).isEmpty()
        || outline.rebuilds().isRemade(owner);
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME,
        new SequenceOperation.Rename(renamed.formerPath().relation(), renamed.path().name()));
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<Sequence> sequences = objects.map(Sequence.class::cast);
    Sequence to = sequences.to();
    if (attributes.contains("unlogged")) {
      outline.add(
          Phase.CREATE_SEQUENCES, new SequenceOperation.SetUnlogged(to.name(), to.unlogged()));
    }
    if (attributes.contains("ownedBy")) {
      own(to);
    }
    Pair<Counting> countings = sequences.map(side -> new Counting(side.type(), side.options()));
    boolean counts = attributes.stream().anyMatch(name -> !UNCOUNTED.contains(name));
    if (counts && !countings.same()) {
      confine(
          outline, Phase.CREATE_SEQUENCES, new SequenceOperation.Which.Named(to.name()), countings);
      outline.add(Phase.CREATE_SEQUENCES, new SequenceOperation.SetOptions(to.name(), countings));
    }
  }

  /** Lets a sequence that stays live through it that its column goes. */
  void survive(Sequence sequence) {
    outline.add(
        Phase.LEAVE_PARENTS, new SequenceOperation.SetOwner(sequence.name(), Optional.empty()));
    own(sequence);
  }

  /** Brings a sequence's value between its new bounds, which PostgreSQL does not do by itself. */
  static void confine(
      Outline outline, Phase phase, SequenceOperation.Which which, Pair<Counting> countings) {
    Counting from = countings.from();
    Counting to = countings.to();
    if (Counting.disjoint(countings)) {
      return;
    }
    if (to.options().minimum().isPresent() && to.least() > from.least()) {
      outline.add(phase, new SequenceOperation.Confine(which, from, to.least(), true));
    }
    if (to.options().maximum().isPresent() && to.greatest() < from.greatest()) {
      outline.add(phase, new SequenceOperation.Confine(which, from, to.greatest(), false));
    }
  }
}
