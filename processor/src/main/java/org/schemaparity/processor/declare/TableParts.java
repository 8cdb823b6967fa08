package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.sql.ColumnReferences;

/**
 * The columns of a record's components, and the constraints and indexes that the components bear.
 *
 * @param columns the columns in the order of the components
 * @param constraints the constraints and indexes in the same order
 */
public record TableParts(List<ColumnDeclaration> columns, List<ConstraintDeclaration> constraints) {
  public TableParts {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
  }

  /** {@return the constraints of one kind} */
  public <T extends ConstraintDeclaration> List<T> constraints(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (ConstraintDeclaration constraint : constraints) {
      if (kind.isInstance(constraint)) {
        found.add(kind.cast(constraint));
      }
    }
    return found;
  }

  /** {@return the primary key, if there is one} */
  public Optional<ConstraintDeclaration.Primary> primaryKey() {
    return primaryKey(constraints);
  }

  static Optional<ConstraintDeclaration.Primary> primaryKey(
      List<ConstraintDeclaration> constraints) {
    for (ConstraintDeclaration constraint : constraints) {
      if (constraint instanceof ConstraintDeclaration.Primary key) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** {@return the names of the columns} */
  public List<String> columnNames() {
    return columns.stream().map(ColumnDeclaration::name).toList();
  }

  /**
   * {@return the parts of a record as they are in the table that embeds it, by a component called
   * {@code component}}
   */
  TableParts embedded(String component, String prefix, boolean nullable) {
    Map<String, String> renames =
        columns.stream()
            .collect(
                Collectors.toMap(
                    ColumnDeclaration::name, column -> prefix + column.name(), (a, b) -> a));
    return new TableParts(
        columns.stream()
            .map(
                column ->
                    column
                        .withValue(renamed(column.value(), renames))
                        .embedded(component, prefix, nullable))
            .toList(),
        constraints.stream().map(constraint -> constraint.renamed(renames)).toList());
  }

  private static ColumnValue renamed(ColumnValue value, Map<String, String> renames) {
    return value instanceof ColumnValue.Generated generated
        ? new ColumnValue.Generated(
            ColumnReferences.rename(generated.expression(), renames), generated.storage())
        : value;
  }

  /** {@return the column that a list names: by its own name, or else by its component's} */
  public Optional<ColumnDeclaration> find(String name) {
    return named(name)
        .or(() -> columns.stream().filter(column -> column.path().equals(name)).findFirst());
  }

  /** {@return the column of this name} */
  public Optional<ColumnDeclaration> named(String name) {
    for (ColumnDeclaration column : columns) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
