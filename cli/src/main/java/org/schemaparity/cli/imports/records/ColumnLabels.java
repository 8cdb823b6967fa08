package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Map;
import org.schemaparity.cli.imports.names.NamePool;
import org.schemaparity.model.Column;
import org.schemaparity.model.sql.Identifiers;

/** How annotations call the columns of a record: by their components where that is unambiguous. */
final class ColumnLabels {
  private final Map<String, String> components;
  private final boolean parted;

  private ColumnLabels(Map<String, String> components, boolean parted) {
    this.components = components;
    this.parted = parted;
  }

  /**
   * {@return the labels of {@code columns}}
   *
   * @param parted whether the components lie in parts of the record
   */
  static ColumnLabels of(List<Column> columns, boolean parted) {
    return new ColumnLabels(
        NamePool.ofComponents().assign(columns.stream().map(Column::name).toList()), parted);
  }

  /** {@return the name of the column's component} */
  String component(String column) {
    return components.getOrDefault(column, column);
  }

  /** {@return the column in a list of columns} */
  String inList(String column) {
    String component = component(column);
    boolean ambiguous = !component.equals(column) && components.containsKey(component);
    return parted || ambiguous ? column : component;
  }

  List<String> inLists(List<String> columns) {
    return columns.stream().map(this::inList).toList();
  }

  /** {@return the column in SQL text, after which more stands} */
  String inText(String column) {
    String label = inList(column);
    return label.equals(component(column)) && label.matches("[A-Za-z_][A-Za-z0-9_]*")
        ? label
        : Identifiers.quote(column);
  }
}
