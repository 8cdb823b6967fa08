package org.schemaparity.model.plan;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;
import org.schemaparity.model.sql.DefaultNames;

/** Plans what a usual column says nothing of, and whether it refuses null. */
record ColumnOptionPlanner(Outline outline) {
  private static final Set<String> ALL =
      Shape.of(ColumnOptions.class).parts().stream()
          .map(Part::name)
          .collect(Collectors.toUnmodifiableSet());

  /** Plans what the statement that made {@code column} has no clauses for. */
  void created(Phase phase, QualifiedName table, Column column) {
    Column usual =
        new Column(
            column.name(),
            column.type(),
            column.notNull(),
            column.value(),
            column.comment(),
            ColumnOptions.USUAL);
    altered(phase, table, ALL::contains, new Pair<>(usual, column), false);
  }

  /** {@return a column with what can stand in the statement that makes it} */
  static Column inline(Column column) {
    return column.options().notNullNotValid() ? column.withNotNull(false) : column;
  }

  /**
   * @param altered tells the attributes that are to be altered
   * @param retyped whether the column has got a type, which made it forget where and how its values
   *     are kept
   */
  void altered(
      Phase phase,
      QualifiedName table,
      Predicate<String> altered,
      Pair<Column> columns,
      boolean retyped) {
    ColumnName name = new ColumnName(table, columns.to().name());
    Pair<ColumnOptions> options = columns.map(Column::options);
    ColumnOptions to = options.to();
    boolean stored = !retyped && altered.test("storage") && differ(options, ColumnOptions::storage);
    if (stored || (retyped && to.storage().isPresent())) {
      outline.add(
          phase,
          new ColumnOptionOperation.SetStorage(
              name, to.storage().orElseGet(() -> outline.ownStorage(columns.to().type()))));
    }
    boolean compressed =
        !retyped && altered.test("compression") && differ(options, ColumnOptions::compression);
    if (compressed || (retyped && to.compression().isPresent())) {
      outline.add(phase, new ColumnOptionOperation.SetCompression(name, to.compression()));
    }
    if (altered.test("statisticsTarget") && differ(options, ColumnOptions::statisticsTarget)) {
      outline.add(phase, new ColumnOptionOperation.SetStatistics(name, to.statisticsTarget()));
    }
    if (altered.test("attributeOptions")) {
      Parameters parameters = Parameters.between(options.map(ColumnOptions::attributeOptions));
      parameters.ifSet(
          set -> outline.add(phase, new ColumnOptionOperation.SetParameters(name, set)));
      parameters.ifReset(
          reset -> outline.add(phase, new ColumnOptionOperation.ResetParameters(name, reset)));
    }
  }

  /** Plans that a column refuses null. */
  void refuseNull(Phase phase, QualifiedName table, Column column) {
    ColumnOptions options = column.options();
    boolean usual =
        options.notNullName().isEmpty()
            && !options.notNullNoInherit()
            && !options.notNullNotValid();
    outline.add(
        phase,
        usual
            ? new ColumnOperation.SetNotNull(table, column.name(), true)
            : new ConstraintOperation.AddNotNull(table, column));
  }

  /** Plans the constraint by which a column refuses null on both sides. */
  void alterNotNull(
      Phase phase, QualifiedName table, Predicate<String> altered, Pair<Column> columns) {
    Pair<ColumnOptions> options = columns.map(Column::options);
    String column = columns.to().name();
    boolean unchecked = altered.test("notNullNotValid") && options.to().notNullNotValid();
    if (unchecked) {
      outline.add(phase, new ColumnOperation.SetNotNull(table, column, false));
      outline.add(phase, new ConstraintOperation.AddNotNull(table, columns.to()));
      return;
    }
    Pair<String> names = options.map(side -> notNullName(table, column, side));
    boolean renamed = altered.test("notNullName") && !names.same();
    if (renamed) {
      outline.add(phase, new ConstraintOperation.Rename(table, names.from(), names.to()));
    }
    String name = renamed ? names.to() : names.from();
    if (altered.test("notNullNoInherit") && differ(options, ColumnOptions::notNullNoInherit)) {
      outline.add(
          phase,
          new ConstraintOperation.SetNoInherit(table, name, options.to().notNullNoInherit()));
    }
    if (altered.test("notNullNotValid") && differ(options, ColumnOptions::notNullNotValid)) {
      outline.add(phase, new ConstraintOperation.Validate(table, name));
    }
  }

  /** {@return the name of a column's not-null constraint, be it one that PostgreSQL chose} */
  static String notNullName(QualifiedName table, String column, ColumnOptions options) {
    return options
        .notNullName()
        .orElseGet(() -> DefaultNames.notNull(table.name(), column, taken -> false));
  }

  private static boolean differ(
      Pair<ColumnOptions> options, Function<ColumnOptions, Object> attribute) {
    return !options.map(attribute).same();
  }
}
