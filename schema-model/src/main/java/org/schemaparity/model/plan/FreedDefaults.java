package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.mention.Mentions;

/**
 * Plans defaults that call what is dropped, be it to be made again: they are taken away before, and
 * set again behind.
 *
 * @param to the side that the plan leads to
 */
record FreedDefaults(Outline outline, Doomed doomed, FormerNames former, Database to) {
  void plan() {
    if (!doomed.isEmpty()) {
      to.tables().forEach(this::plan);
      outline.droppedTables().forEach(this::planDropped);
    }
  }

  private void plan(Table table) {
    Optional<Table> before = former.before(table.name());
    if (before.isEmpty()) {
      return;
    }
    for (Column column : table.columns()) {
      String formerName = former.column(table.name(), column.name());
      before.get().columns().stream()
          .filter(one -> one.name().equals(formerName))
          .findFirst()
          .flatMap(FreedDefaults::defaultOf)
          .ifPresent(expression -> plan(table.name(), column, expression));
    }
    for (Column column : before.get().columns()) {
      if (outline.drops(table.name(), column.name())) {
        planDropped(table.name(), column);
      }
    }
  }

  private void plan(QualifiedName table, Column column, Expression before) {
    Optional<Expression> after = defaultOf(column);
    Mentions mentions = mentions(Optional.of(before));
    if (doomed.holdUp(mentions, mentions(after))) {
      drop(table, column.name());
      if (after.isPresent() && !outline.setsDefault(table, column.name())) {
        outline.add(
            Phase.ALTER_COLUMNS, new ColumnOperation.SetDefault(table, column.name(), after));
      }
    }
  }

  private void planDropped(QualifiedName table) {
    QualifiedName name = outline.taken().barTable(table) ? FormerName.of(table) : table;
    former.before(table).stream()
        .flatMap(before -> before.columns().stream())
        .forEach(column -> planDropped(name, column));
  }

  /** Its rows are read until the end. */
  private void planDropped(QualifiedName table, Column column) {
    Optional<Expression> before = defaultOf(column);
    if (before.isPresent() && doomed.holdUp(mentions(before))) {
      drop(table, column.name());
    }
  }

  private void drop(QualifiedName table, String column) {
    outline.add(
        Phase.DROP_DEFAULTS, new ColumnOperation.SetDefault(table, column, Optional.empty()));
  }

  private static Optional<Expression> defaultOf(Column column) {
    return column.value() instanceof ColumnValue.Default value
        ? Optional.of(value.expression())
        : Optional.empty();
  }

  private static Mentions mentions(Optional<Expression> expression) {
    return Mentions.of(expression.map(Expression::sql).map(List::of).orElse(List.of()));
  }
}
