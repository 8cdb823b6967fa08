package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.plan.Counting;
import org.schemaparity.model.plan.SequenceOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders sequences and what is done to them. */
record SequenceRenderer(Names names) implements SequenceOperation.Visitor<String> {
  private static final String USUAL_TYPE = "bigint";

  /** {@return what stands behind a sequence's name} */
  static String definition(Sequence sequence) {
    List<String> clauses = new ArrayList<>();
    if (!sequence.type().equals(USUAL_TYPE)) {
      clauses.add("AS " + sequence.type());
    }
    clauses.addAll(clauses(sequence.options()));
    return String.join(" ", clauses);
  }

  /** {@return what stands behind {@code AS IDENTITY}, be it nothing} */
  String identity(ColumnValue.Identity identity) {
    List<String> clauses = new ArrayList<>();
    identity.sequence().ifPresent(name -> clauses.add("SEQUENCE NAME " + names.of(name)));
    clauses.addAll(clauses(identity.options()));
    return clauses.isEmpty() ? "" : " (" + String.join(" ", clauses) + ")";
  }

  @Override
  public String create(SequenceOperation.Create operation) {
    Sequence sequence = operation.sequence();
    String definition = definition(sequence);
    return (sequence.unlogged() ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ")
        + names.of(sequence.name())
        + (definition.isEmpty() ? "" : " " + definition);
  }

  @Override
  public String drop(SequenceOperation.Drop operation) {
    return "DROP SEQUENCE " + names.of(operation.sequence());
  }

  @Override
  public String rename(SequenceOperation.Rename operation) {
    return alter(operation.sequence()) + "RENAME TO " + Identifiers.quote(operation.newName());
  }

  @Override
  public String setOptions(SequenceOperation.SetOptions operation) {
    List<String> clauses = new ArrayList<>();
    Pair<String> types = operation.countings().map(Counting::type);
    if (!types.same()) {
      clauses.add("AS " + types.to());
    }
    clauses.addAll(changes(operation.countings()));
    return alter(operation.sequence()) + String.join(" ", clauses);
  }

  @Override
  public String setUnlogged(SequenceOperation.SetUnlogged operation) {
    return alter(operation.sequence()) + (operation.unlogged() ? "SET UNLOGGED" : "SET LOGGED");
  }

  @Override
  public String setOwner(SequenceOperation.SetOwner operation) {
    return alter(operation.sequence())
        + "OWNED BY "
        + operation.column().map(names::of).orElse("NONE");
  }

  @Override
  public String confine(SequenceOperation.Confine operation) {
    String sequence = literal(operation.sequence());
    Counting counting = operation.counting();
    return "SELECT setval(%s, %s, %s) WHERE coalesce(pg_sequence_last_value(%s), %s) %s %s"
        .formatted(
            sequence,
            operation.bound(),
            operation.least() == counting.descends(),
            sequence,
            counting.first(),
            operation.least() ? "<" : ">",
            operation.bound());
  }

  @Override
  public String advance(SequenceOperation.Advance operation) {
    Counting counting = operation.counting();
    String last =
        (counting.descends() ? "min(%s)" : "max(%s)")
            .formatted(Identifiers.quote(operation.column().column()));
    return "SELECT setval(%s, %s) FROM %s HAVING %s %s %s"
        .formatted(
            literal(operation.sequence()),
            last,
            names.of(operation.column().table()),
            last,
            counting.descends() ? "<=" : ">=",
            counting.first());
  }

  /** {@return the clauses that make a sequence count as the second says} */
  static List<String> changes(Pair<Counting> countings) {
    Pair<SequenceOptions> options = countings.map(Counting::options);
    boolean turns = !countings.map(Counting::descends).same();
    List<String> clauses = new ArrayList<>();
    change(options.map(SequenceOptions::increment), "INCREMENT BY ", "INCREMENT BY 1")
        .ifPresent(clauses::add);
    bound(options.map(SequenceOptions::minimum), turns, "MINVALUE").ifPresent(clauses::add);
    bound(options.map(SequenceOptions::maximum), turns, "MAXVALUE").ifPresent(clauses::add);
    if (!countings.map(Counting::first).same()) {
      clauses.add("START WITH " + countings.to().first());
    }
    if (Counting.disjoint(countings)) {
      clauses.add("RESTART");
    }
    change(options.map(SequenceOptions::cache), "CACHE ", "CACHE 1").ifPresent(clauses::add);
    if (!options.map(SequenceOptions::cycle).same()) {
      clauses.add(options.to().cycle() ? "CYCLE" : "NO CYCLE");
    }
    return clauses;
  }

  /** What PostgreSQL takes for a bound is another one when the direction is. */
  private static Optional<String> bound(
      Pair<Optional<Long>> values, boolean turns, String keyword) {
    return turns && values.to().isEmpty()
        ? Optional.of("NO " + keyword)
        : change(values, keyword + " ", "NO " + keyword);
  }

  private static Optional<String> change(
      Pair<Optional<Long>> values, String keyword, String usual) {
    return values.same()
        ? Optional.empty()
        : Optional.of(values.to().map(value -> keyword + value).orElse(usual));
  }

  private static List<String> clauses(SequenceOptions options) {
    List<String> clauses = new ArrayList<>();
    clause(clauses, options.increment(), "INCREMENT BY ");
    clause(clauses, options.minimum(), "MINVALUE ");
    clause(clauses, options.maximum(), "MAXVALUE ");
    clause(clauses, options.start(), "START WITH ");
    clause(clauses, options.cache(), "CACHE ");
    if (options.cycle()) {
      clauses.add("CYCLE");
    }
    return clauses;
  }

  private static void clause(List<String> clauses, Optional<Long> value, String keyword) {
    value.ifPresent(number -> clauses.add(keyword + number));
  }

  private String alter(QualifiedName sequence) {
    return "ALTER SEQUENCE " + names.of(sequence) + " ";
  }

  /** The sequence as a constant that PostgreSQL looks up. */
  private String literal(SequenceOperation.Which which) {
    if (which instanceof SequenceOperation.Which.Named named) {
      return Identifiers.literal(names.of(named.name()));
    }
    ColumnName column = ((SequenceOperation.Which.OfIdentity) which).column();
    return "pg_get_serial_sequence(%s, %s)"
        .formatted(
            Identifiers.literal(names.of(column.table())), Identifiers.literal(column.column()));
  }
}
