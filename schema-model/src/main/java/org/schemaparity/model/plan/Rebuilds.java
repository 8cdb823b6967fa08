package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.sql.ColumnReferences;

/**
 * Objects that have to be dropped and made again although nothing about them differs, or too little
 * to call for it, because PostgreSQL does not let what they depend on be changed under them.
 */
final class Rebuilds {
  /**
   * Something to drop and make again.
   *
   * @param formerPath its path before
   * @param object what is made
   */
  record Rebuild(ObjectPath formerPath, SchemaObject object) {}

  private final Touched touched;
  private final ReplacedTypes types;
  private final RemadeTables tables;
  private final Doomed doomed;
  private final Map<ObjectPath, ObjectPath> formerPaths = new LinkedHashMap<>();
  private final Map<ObjectPath, Column> broughtOver = new LinkedHashMap<>();
  private final Map<ObjectPath, Column> detached = new LinkedHashMap<>();
  private final Map<ObjectPath, Rebuild> rebuilds = new LinkedHashMap<>();

  private Rebuilds(Touched touched, ReplacedTypes types, RemadeTables tables, Doomed doomed) {
    this.touched = touched;
    this.types = types;
    this.tables = tables;
    this.doomed = doomed;
  }

  static Rebuilds of(Pair<Database> databases, List<Change> changes, Doomed doomed) {
    Database to = databases.to();
    RemadeTables remade = RemadeTables.of(databases, changes);
    Rebuilds rebuilds =
        new Rebuilds(
            Touched.by(changes, to, remade),
            ReplacedTypes.of(databases, changes, doomed),
            remade,
            doomed);
    rebuilds.remakeRenamed(changes, new TakenNames(databases.from()));
    if (!changes.isEmpty()) {
      Lineage lineage = new Lineage(to);
      List<Table> tables =
          to.tables().stream()
              .filter(table -> !rebuilds.touched.isMade(ObjectPath.table(table.name())))
              .map(table -> table.withColumns(rebuilds.own(table, lineage)))
              .toList();
      tables.forEach(rebuilds::bringOver);
      tables.forEach(rebuilds::detach);
      tables.forEach(rebuilds::remakeGeneratedColumns);
      tables.forEach(rebuilds::remakeElements);
      tables.forEach(rebuilds::remakeForeignKeys);
      databases.from().domains().forEach(domain -> rebuilds.remakeConstraints(domain, to));
    }
    return rebuilds;
  }

  /** {@return what is dropped and made again, by its path} */
  Map<ObjectPath, Rebuild> objects() {
    return rebuilds;
  }

  /** {@return the types that are built anew} */
  ReplacedTypes types() {
    return types;
  }

  /** {@return the tables that are made again and keep their rows} */
  RemadeTables tables() {
    return tables;
  }

  /** {@return whether a column is dropped and made again, be it with its table} */
  boolean isRemade(ColumnName column) {
    ObjectPath path = ObjectPath.column(column.table(), column.column());
    return tables.has(column.table()) || rebuilds.containsKey(path) || touched.isMade(path);
  }

  /** {@return the columns that are brought over to a type that is built anew, by their paths} */
  Map<ObjectPath, Column> broughtOver() {
    return broughtOver;
  }

  /** {@return the columns whose type or collation is made again under them, by their paths} */
  Map<ObjectPath, Column> detached() {
    return detached;
  }

  /** {@return whether what {@code key} refers to cannot be changed under it} */
  boolean changesUnder(ForeignKey key) {
    return touched.losesKey(key)
        || touched.retyped().hasAny(key.referencedTable(), key.referencedColumns());
  }

  /** The columns that do not change with those that they come from. */
  private List<Column> own(Table table, Lineage lineage) {
    boolean leavesType = table.options().ofType().filter(types.names()::contains).isPresent();
    return leavesType
        ? lineage.columns(table.name())
        : table.columns().stream()
            .filter(column -> lineage.inherited(table.name(), column.name()).isEmpty())
            .toList();
  }

  /** What takes over a name whose owner gets another one cannot do so by being renamed. */
  private void remakeRenamed(List<Change> changes, TakenNames before) {
    for (Change change : changes) {
      if (change instanceof Change.Renamed renamed && renamed.path().kind().knownByContent()) {
        ObjectPath path = renamed.path();
        formerPaths.put(path, renamed.formerPath());
        if (TakenNames.isIndexed(path.kind())
            && before.barIndex(new QualifiedName(path.relation().schema(), path.name()))) {
          remake(path, renamed.object());
        }
      }
    }
  }

  private void bringOver(Table table) {
    for (Column column : table.columns()) {
      ObjectPath path = ObjectPath.column(table.name(), column.name());
      if (types.isTypeOf(column) && !types.isGoneTypeOf(column) && !touched.isMade(path)) {
        touched.altered().add(table.name(), column.name());
        touched.retyped().add(table.name(), column.name());
        if (!(column.value() instanceof ColumnValue.Generated)) {
          broughtOver.put(path, column);
        }
      }
    }
  }

  /** What a column is made of cannot be made again under it: it is of another type meanwhile. */
  private void detach(Table table) {
    for (Column column : table.columns()) {
      ObjectPath path = ObjectPath.column(table.name(), column.name());
      boolean isHeld = doomed.holdTypeOf(column) || types.isGoneTypeOf(column);
      if (isHeld && !touched.isMade(path)) {
        touched.altered().add(table.name(), column.name());
        touched.retyped().add(table.name(), column.name());
        touched.remade().add(table.name(), column.name());
        if (!(column.value() instanceof ColumnValue.Generated)) {
          detached.put(path, column);
        }
      }
    }
  }

  private void remakeGeneratedColumns(Table table) {
    Set<String> altered = touched.altered().of(table.name());
    for (Column column : table.columns()) {
      ObjectPath path = ObjectPath.column(table.name(), column.name());
      if (column.value() instanceof ColumnValue.Generated generated
          && (names(generated.expression(), altered)
              || altered.contains(column.name())
              || isHeldUp(table, generated))
          && !touched.isMade(path)) {
        remake(path, column);
        touched.remade().add(table.name(), column.name());
      }
    }
  }

  private void remakeElements(Table table) {
    QualifiedName name = table.name();
    table
        .primaryKey()
        .filter(key -> isRemade(name, key.columns(), key.options()))
        .ifPresent(remake(name));
    table.uniqueConstraints().stream()
        .filter(key -> isRemade(name, key.columns(), key.options()))
        .forEach(remake(name));
    table.checkConstraints().stream()
        .filter(check -> dependsOnTouched(name, check.expression()) || isHeldUp(table, check))
        .forEach(remake(name));
    table.exclusionConstraints().stream()
        .filter(key -> isRemade(name, key) || isHeldUp(table, key))
        .forEach(remake(name));
    table.indexes().stream()
        .filter(index -> isRemade(name, index) || isHeldUp(table, index))
        .forEach(remake(name));
  }

  private void remakeConstraints(Domain from, Database to) {
    to.domains().stream()
        .filter(domain -> domain.name().equals(from.name()))
        .flatMap(domain -> domain.constraints().stream())
        .filter(constraint -> isHeldUp(List.of(), constraint))
        .forEach(
            constraint -> {
              QualifiedName name = from.name();
              ObjectPath path =
                  new ObjectPath(
                      constraint.kind(), List.of(name.schema(), name.name(), constraint.name()));
              if (!touched.isMade(path)) {
                remake(path, constraint);
              }
            });
  }

  private void remakeForeignKeys(Table table) {
    table.foreignKeys().stream()
        .filter(
            key ->
                touched.remade().hasAny(table.name(), key.columns())
                    || touched.losesKey(key)
                    || changesBothSides(table, key))
        .forEach(remake(table.name()));
  }

  private boolean changesBothSides(Table table, ForeignKey key) {
    return touched.retyped().hasAny(table.name(), key.columns())
        && touched.retyped().hasAny(key.referencedTable(), key.referencedColumns());
  }

  private boolean isRemade(QualifiedName table, List<String> columns, KeyOptions options) {
    return touched.remade().hasAny(table, columns)
        || touched.remade().hasAny(table, options.include());
  }

  private boolean isRemade(QualifiedName table, Index index) {
    return isRemade(table, index.keys(), index.options().include(), index.predicate());
  }

  private boolean isRemade(QualifiedName table, ExclusionConstraint constraint) {
    return isRemade(
        table,
        constraint.elements().stream().map(ExclusionElement::key).toList(),
        constraint.options().include(),
        constraint.predicate());
  }

  private boolean isRemade(
      QualifiedName table,
      List<IndexKey> keys,
      List<String> include,
      Optional<Expression> predicate) {
    return predicate.filter(rows -> dependsOnTouched(table, rows)).isPresent()
        || touched.remade().hasAny(table, include)
        || keys.stream().anyMatch(key -> isRemade(table, key));
  }

  private boolean isRemade(QualifiedName table, IndexKey key) {
    return key instanceof IndexKey.OfColumn column
        ? touched.remade().hasAny(table, List.of(column.column()))
        : dependsOnTouched(table, ((IndexKey.OfExpression) key).expression());
  }

  private boolean dependsOnTouched(QualifiedName table, Expression expression) {
    return names(expression, touched.remade().of(table))
        || names(expression, touched.retyped().of(table))
        || types.areNamedIn(expression);
  }

  /**
   * Whether something that a part of a table calls or is made of is dropped, be it to be made
   * again. What is cast is cast from a column's type.
   */
  private boolean isHeldUp(Table table, Record part) {
    return isHeldUp(Texts.ofTypes(table), part);
  }

  private boolean isHeldUp(List<String> types, Record part) {
    if (doomed.isEmpty()) {
      return false;
    }
    List<String> texts = new ArrayList<>(Texts.of(part));
    texts.addAll(types);
    Mentions mentions = Mentions.of(texts);
    return doomed.holdUp(mentions, mentions);
  }

  private Consumer<TableElement> remake(QualifiedName table) {
    return element -> {
      ObjectPath path =
          new ObjectPath(element.kind(), List.of(table.schema(), table.name(), element.name()));
      if (!touched.isMade(path)) {
        remake(path, element);
      }
    };
  }

  private void remake(ObjectPath path, SchemaObject object) {
    rebuilds.put(path, new Rebuild(formerPaths.getOrDefault(path, path), object));
    touched.loseKey(path.relation(), object);
  }

  private static boolean names(Expression expression, Set<String> columns) {
    return !columns.isEmpty() && !ColumnReferences.in(expression, columns).isEmpty();
  }
}
