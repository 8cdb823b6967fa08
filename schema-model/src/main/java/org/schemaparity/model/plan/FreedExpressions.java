package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Mentions;

/**
 * Plans defaults that call what is dropped, be it to be made again: they are taken away before, and
 * set again behind. Those of a domain that is built anew are its former self's, and so are its
 * checks.
 *
 * @param databases the two sides, both under the new names
 */
record FreedExpressions(
    Outline outline, Doomed doomed, FormerNames former, Pair<Database> databases) {
  void plan() {
    if (!doomed.isEmpty()) {
      databases.to().tables().forEach(this::plan);
      databases.from().domains().forEach(this::plan);
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
          .flatMap(FreedExpressions::defaultOf)
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

  /** A domain that goes goes before what it calls. */
  private void plan(Domain before) {
    Optional<Domain> after =
        databases.to().domains().stream()
            .filter(domain -> domain.name().equals(before.name()))
            .findFirst();
    boolean isMade = outline.rebuilds().types().names().contains(before.name());
    if (isMade) {
      dropConstraints(before);
    }
    Optional<Expression> value = after.flatMap(Domain::defaultValue);
    if (after.isPresent()
        && before.defaultValue().isPresent()
        && doomed.holdUp(mentions(before.defaultValue()), mentions(value))) {
      outline.add(
          Phase.DROP_DEFAULTS, new DomainOperation.SetDefault(before.name(), Optional.empty()));
      if (value.isPresent() && !isMade) {
        outline.add(Phase.ALTER_COLUMNS, new DomainOperation.SetDefault(before.name(), value));
      }
    }
  }

  private void dropConstraints(Domain replaced) {
    for (DomainConstraint constraint : replaced.constraints()) {
      QualifiedName name = replaced.name();
      ObjectPath path =
          new ObjectPath(constraint.kind(), List.of(name.schema(), name.name(), constraint.name()));
      if (doomed.holdUp(mentions(Optional.of(constraint.expression())))
          && !outline.rebuilds().objects().containsKey(path)) {
        outline.add(
            Phase.DROP_INDEXES_AND_CONSTRAINTS,
            new DomainOperation.DropConstraint(name, constraint.name()));
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
