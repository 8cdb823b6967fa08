package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.MatchType;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.Validity;
import org.schemaparity.model.sql.ColumnReferences;
import org.schemaparity.model.sql.DefaultNames;

/** Writes the constraints and indexes of a table as annotations. */
final class Constraints {
  private final Scope scope;
  private final Table table;
  private final List<String> columns;
  private final ColumnLabels labels;
  private final boolean onComponents;
  private final List<Placed> placed = new ArrayList<>();

  private Constraints(
      Scope scope, Table table, List<Column> columns, ColumnLabels labels, boolean onComponents) {
    this.scope = scope;
    this.table = table;
    this.columns = columns.stream().map(Column::name).toList();
    this.labels = labels;
    this.onComponents = onComponents;
  }

  /**
   * {@return the annotations in the order in which the compiler names what they stand for}
   *
   * @param table the table as its record says it
   * @param columns the columns that the record has
   * @param onComponents whether those over one column may stand on its component
   */
  static List<Placed> of(
      Scope scope, Table table, List<Column> columns, ColumnLabels labels, boolean onComponents) {
    return new Constraints(scope, table, columns, labels, onComponents).all();
  }

  private List<Placed> all() {
    table.primaryKey().ifPresent(this::add);
    table.uniqueConstraints().forEach(this::add);
    table.foreignKeys().forEach(this::add);
    table.checkConstraints().forEach(this::add);
    table.exclusionConstraints().forEach(this::add);
    table.indexes().forEach(this::add);
    placed.sort(Comparator.comparing(Placed::kind).thenComparingInt(this::position));
    return placed;
  }

  private int position(Placed one) {
    return one.column().map(columns::indexOf).orElse(columns.size());
  }

  private void add(PrimaryKey key) {
    Optional<String> single = single(key.columns());
    Use use = listing(Use.ours("PrimaryKey"), single, key.columns());
    place(
        key,
        single,
        with(use, key.options()),
        taken -> DefaultNames.primaryKey(table.name().name(), taken));
  }

  private void add(UniqueConstraint key) {
    Optional<String> single = single(key.columns());
    Use use = listing(Use.ours("Unique"), single, key.columns());
    place(
        key,
        single,
        with(use, key.options()),
        taken -> DefaultNames.unique(table.name().name(), key.columns(), taken));
  }

  private void add(ForeignKey key) {
    Table target = scope.table(key.referencedTable());
    String type = scope.classes().of(key.referencedTable()).orElse("");
    boolean ofPrimaryKey =
        target
            .primaryKey()
            .filter(its -> its.columns().equals(key.referencedColumns()))
            .isPresent();
    Optional<String> single = single(key.columns());
    Use use =
        listing(
                Use.ours("ForeignKey").with("value", new Value.ClassLiteral(type)),
                single,
                key.columns())
            .withList(
                "references",
                ofPrimaryKey
                    ? List.of()
                    : RecordColumns.labels(scope, target).inLists(key.referencedColumns()))
            .with("onDelete", action(key.onDelete()))
            .with("onUpdate", action(key.onUpdate()));
    place(
        key,
        single,
        with(use, key.options()),
        taken -> DefaultNames.foreignKey(table.name().name(), key.columns(), taken));
  }

  private void add(CheckConstraint check) {
    Set<String> named = ColumnReferences.in(check.expression(), new LinkedHashSet<>(columns));
    Use use =
        Use.ours("Check")
            .with("value", Value.string(check.expression().sql()))
            .withFlag("noInherit", check.options().noInherit())
            .with("validity", validity(check.options().validity()))
            .withText("comment", check.options().comment());
    // A child that says the same as its parent has it from there, unless it has a name of its own.
    boolean chosen =
        table.options().inherits().isEmpty() && table.options().partitionOf().isEmpty();
    place(
        check,
        single(List.copyOf(named)),
        use,
        taken -> chosen ? DefaultNames.check(table.name().name(), List.copyOf(named), taken) : "");
  }

  private void add(ExclusionConstraint exclusion) {
    KeyTexts texts = new KeyTexts(labels, scope.defaultSchema());
    Use use =
        Use.ours("Exclusion")
            .with("using", Value.string(exclusion.method()))
            .withList("value", exclusion.elements().stream().map(texts::of).toList())
            .withText("where", exclusion.predicate().map(where -> where.sql()));
    List<IndexKey> keys = exclusion.elements().stream().map(element -> element.key()).toList();
    place(
        exclusion,
        Optional.empty(),
        with(use, exclusion.options()),
        taken -> DefaultNames.exclusion(table.name().name(), DefaultNames.columns(keys), taken));
  }

  private void add(Index index) {
    Optional<String> single =
        index.keys().size() == 1
                && index.keys().get(0) instanceof IndexKey.OfColumn column
                && column.order().equals(KeyOrder.USUAL)
            ? single(List.of(column.column()))
            : Optional.empty();
    List<String> keys = new KeyTexts(labels, scope.defaultSchema()).of(index.keys());
    IndexOptions options = index.options();
    Use use =
        Use.ours("Index")
            .withList("value", single.isPresent() ? List.of() : keys)
            .withFlag("unique", index.unique())
            .withText("where", index.predicate().map(where -> where.sql()))
            .withText("method", Optional.of(index.method()).filter(name -> !name.equals("btree")))
            .withList("include", labels.inLists(options.include()))
            .withFlag("nullsNotDistinct", options.nullsNotDistinct())
            .withList("storageParameters", options.storageParameters())
            .withText("tablespace", options.tablespace())
            .withText("comment", options.comment());
    place(
        index, single, use, taken -> DefaultNames.index(table.name().name(), index.keys(), taken));
  }

  private void place(
      TableElement element,
      Optional<String> column,
      Use use,
      Function<Predicate<String>, String> usualName) {
    placed.add(new Placed(element.kind(), element.name(), column, use, usualName));
  }

  private Optional<String> single(List<String> names) {
    return onComponents && names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private Use listing(Use use, Optional<String> single, List<String> names) {
    return single.isPresent() ? use : use.withList("columns", labels.inLists(names));
  }

  private Use with(Use use, KeyOptions options) {
    return use.withList("include", labels.inLists(options.include()))
        .withFlag("nullsNotDistinct", options.nullsNotDistinct())
        .withFlag("withoutOverlaps", options.withoutOverlaps())
        .with("deferrability", deferrability(options.deferrability()))
        .withList("storageParameters", options.storageParameters())
        .withText("tablespace", options.tablespace())
        .withText("comment", options.comment());
  }

  private Use with(Use use, ForeignKeyOptions options) {
    Optional<Value> match =
        options.match() == MatchType.FULL
            ? Optional.of(new Value.Constant(Use.className("ForeignKey"), "Match.FULL"))
            : Optional.empty();
    return use.with("match", match)
        .withList("setColumns", labels.inLists(options.setColumns()))
        .with("deferrability", deferrability(options.deferrability()))
        .with("validity", validity(options.validity()))
        .withFlag("period", options.period())
        .withText("comment", options.comment());
  }

  private static Optional<Value> action(ReferentialAction action) {
    return constant("ReferentialAction", action, ReferentialAction.NO_ACTION);
  }

  private static Optional<Value> deferrability(Deferrability deferrability) {
    return constant("Deferrability", deferrability, Deferrability.NOT_DEFERRABLE);
  }

  static Optional<Value> validity(Validity validity) {
    return constant("Validity", validity, Validity.VALID);
  }

  private static <E extends Enum<E>> Optional<Value> constant(String type, E value, E usual) {
    return value == usual
        ? Optional.empty()
        : Optional.of(new Value.Constant(Use.className(type), value.name()));
  }
}
