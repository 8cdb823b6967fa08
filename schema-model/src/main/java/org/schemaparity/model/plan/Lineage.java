package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.shape.Shape;

/**
 * What the tables of one side have from others, of which a model of a table says nothing: a
 * partition or child table has its parents' columns and constraints, a typed table its type's
 * attributes. See "Inheritance" and "Table Partitioning" in the PostgreSQL manual.
 */
final class Lineage {
  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, CompositeType> types = new LinkedHashMap<>();

  Lineage(Database database) {
    database.tables().forEach(table -> tables.put(table.name(), table));
    database.compositeTypes().forEach(type -> types.put(type.name(), type));
  }

  Optional<Table> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** {@return the tables that a table is a partition of or inherits from} */
  List<QualifiedName> parents(QualifiedName name) {
    return table(name)
        .map(Table::options)
        .map(
            options ->
                Stream.concat(
                        options.partitionOf().map(Partition::parent).stream(),
                        options.inherits().stream())
                    .toList())
        .orElse(List.of());
  }

  /** {@return the tables and the type that a table has columns from} */
  List<QualifiedName> origins(QualifiedName name) {
    return Stream.concat(
            parents(name).stream(), table(name).flatMap(table -> table.options().ofType()).stream())
        .toList();
  }

  boolean isPartition(QualifiedName name) {
    return table(name).filter(table -> table.options().partitionOf().isPresent()).isPresent();
  }

  /** {@return whether a table has its columns from tables of which it is no partition} */
  boolean inheritsOnly(QualifiedName name) {
    return table(name).filter(table -> !table.options().inherits().isEmpty()).isPresent();
  }

  /** {@return the tables that have something from a table, the nearer ones first} */
  List<Table> descendants(QualifiedName ancestor) {
    List<Table> descendants = new ArrayList<>();
    tables.values().stream()
        .filter(table -> parents(table.name()).contains(ancestor))
        .forEach(
            table -> {
              descendants.add(table);
              descendants.addAll(descendants(table.name()));
            });
    return descendants;
  }

  /** {@return the tables that have something from a table directly} */
  List<QualifiedName> children(QualifiedName parent) {
    return tables.keySet().stream().filter(name -> parents(name).contains(parent)).toList();
  }

  /** {@return the tables of a composite type} */
  List<Table> typed(QualifiedName type) {
    return tables.values().stream()
        .filter(table -> table.options().ofType().filter(type::equals).isPresent())
        .toList();
  }

  /** {@return how many tables there are from a table's farthest ancestor to it} */
  int depth(QualifiedName name) {
    return parents(name).stream().mapToInt(parent -> depth(parent) + 1).max().orElse(0);
  }

  /** {@return a column of a table, be it the table's own or not} */
  Optional<Column> column(QualifiedName table, String name) {
    return own(table, name).or(() -> inherited(table, name));
  }

  /** {@return a column that a table's model says by itself} */
  Optional<Column> own(QualifiedName table, String name) {
    return table(table).map(Table::columns).flatMap(columns -> named(columns, name));
  }

  /** {@return a column as a table has it from its parents or its type, if they have it} */
  Optional<Column> inherited(QualifiedName table, String name) {
    return named(inherited(table), name);
  }

  /** {@return the columns as a table has them from its parents or its type} */
  List<Column> inherited(QualifiedName table) {
    Map<String, Column> columns = new LinkedHashMap<>();
    table(table)
        .flatMap(found -> found.options().ofType())
        .map(types::get)
        .ifPresent(
            type ->
                type.attributes()
                    .forEach(attribute -> columns.put(attribute.name(), column(attribute))));
    for (QualifiedName parent : parents(table)) {
      columns(parent).forEach(column -> columns.putIfAbsent(column.name(), passedOn(column)));
    }
    return List.copyOf(columns.values());
  }

  /** {@return the checks that a table has from its parents} */
  List<CheckConstraint> inheritedChecks(QualifiedName table) {
    return parents(table).stream()
        .flatMap(
            parent ->
                Stream.concat(
                    table(parent).stream().flatMap(found -> found.checkConstraints().stream()),
                    inheritedChecks(parent).stream()))
        .filter(check -> !check.options().noInherit())
        .toList();
  }

  /** {@return whether {@code parent} gives a table that has it for a parent the same element} */
  boolean gives(QualifiedName parent, boolean partition, TableElement element) {
    boolean own =
        table(parent).stream()
            .flatMap(Lineage::elements)
            .anyMatch(given -> passesOn(given, partition) && same(given, element));
    return own
        || parents(parent).stream().anyMatch(next -> gives(next, isPartition(parent), element));
  }

  /** {@return the columns that a table has, be they its own or not} */
  List<Column> columns(QualifiedName table) {
    Map<String, Column> columns = new LinkedHashMap<>();
    inherited(table).forEach(column -> columns.put(column.name(), column));
    table(table).stream()
        .flatMap(found -> found.columns().stream())
        .forEach(column -> columns.put(column.name(), column));
    return List.copyOf(columns.values());
  }

  private static Column passedOn(Column column) {
    ColumnOptions options = column.options();
    return new Column(
        column.name(),
        column.type(),
        column.notNull() && !options.notNullNoInherit(),
        column.value(),
        Optional.empty(),
        new ColumnOptions(
            options.collation(),
            options.storage(),
            options.compression(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            false,
            ColumnOptions.USUAL.details()));
  }

  private static Column column(CompositeAttribute attribute) {
    return new Column(
        attribute.name(),
        attribute.type(),
        false,
        new ColumnValue.Plain(),
        Optional.empty(),
        ColumnOptions.collated(attribute.collation()));
  }

  private static Optional<Column> named(List<Column> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  static Stream<TableElement> elements(Table table) {
    return Stream.<List<? extends TableElement>>of(
            TakenNames.indexed(table), table.foreignKeys(), table.checkConstraints())
        .flatMap(List::stream);
  }

  /** A table that only inherits has no keys, foreign keys and indexes from its parents. */
  private static boolean passesOn(TableElement element, boolean partition) {
    return element instanceof CheckConstraint check ? !check.options().noInherit() : partition;
  }

  /** A check keeps its name in child tables; the names of the others are the children's own. */
  static boolean same(TableElement one, TableElement other) {
    return one.getClass() == other.getClass()
        && (!(one instanceof CheckConstraint) || one.name().equals(other.name()))
        && Shape.of(one.getClass()).attributes().stream()
            .filter(part -> !part.name().equals("comment"))
            .allMatch(part -> part.of((Record) one).equals(part.of((Record) other)));
  }
}
