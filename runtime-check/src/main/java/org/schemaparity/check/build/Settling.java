package org.schemaparity.check.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;

/** Takes expressions over from a database that was made from another's printed text. */
final class Settling {
  private final Table again;

  private Settling(Table again) {
    this.again = again;
  }

  /**
   * {@return {@code database} with the expressions of {@code again}, where that has the same
   * object}
   */
  static Database settle(Database database, Database again) {
    Map<QualifiedName, Table> tables = new HashMap<>();
    again.tables().forEach(table -> tables.put(table.name(), table));
    return new Database(
        database.schemas(),
        database.enumTypes(),
        database.tables().stream()
            .map(table -> new Settling(tables.getOrDefault(table.name(), table)).settle(table))
            .toList(),
        database.unmodelledObjects());
  }

  private Table settle(Table table) {
    return new Table(
        table.name(),
        each(table.columns(), again.columns(), Settling::column),
        table.primaryKey(),
        table.uniqueConstraints(),
        table.foreignKeys(),
        each(table.checkConstraints(), again.checkConstraints(), Settling::check),
        each(table.indexes(), again.indexes(), Settling::index),
        table.comment(),
        table.residue());
  }

  private interface Settler<T> {
    T settle(T element, T again);
  }

  private static <T extends TableElement> List<T> each(
      List<T> elements, List<T> again, Settler<T> settler) {
    Map<String, T> byName =
        again.stream().collect(Collectors.toMap(TableElement::name, element -> element));
    UnaryOperator<T> settled =
        element -> settler.settle(element, byName.getOrDefault(element.name(), element));
    return elements.stream().map(settled).toList();
  }

  /** An identity stays: what cannot be made again may lack it. */
  private static Column column(Column column, Column again) {
    boolean sameKind = column.value().getClass() == again.value().getClass();
    ColumnValue value = sameKind ? again.value() : column.value();
    return new Column(
        column.name(), column.type(), column.notNull(), value, column.comment(), column.residue());
  }

  private static CheckConstraint check(CheckConstraint check, CheckConstraint again) {
    return new CheckConstraint(check.name(), again.expression(), check.residue());
  }

  private static Index index(Index index, Index again) {
    boolean sameKeys = index.keys().size() == again.keys().size();
    return new Index(
        index.name(),
        index.unique(),
        index.method(),
        sameKeys ? again.keys() : index.keys(),
        index.predicate().isPresent() ? again.predicate() : index.predicate(),
        index.residue());
  }
}
