package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.TableOptions;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Finds what a table of its kind cannot have. */
final class TableReview {
  private final TableDeclaration table;
  private final boolean divided;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TableReview(TableDeclaration table) {
    this.table = table;
    this.divided = table.options().options().partitionKey().isPresent();
  }

  List<Diagnostic> review() {
    if (divided) {
      reviewDivided(table.options().options());
    }
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      if (constraint instanceof ConstraintDeclaration.Check check
          && check.options().noInherit()
          && divided) {
        add(
            DiagnosticCode.NO_INHERIT,
            check.place().value("noInherit"),
            "The rows of a divided table are in its partitions, and a check that they do not inherit holds for none. Remove `noInherit`.");
      } else if (constraint instanceof ConstraintDeclaration.Primary key) {
        reviewOverlaps(key.columns(), key.options(), key.place());
      } else if (constraint instanceof ConstraintDeclaration.Unique key) {
        reviewOverlaps(key.columns(), key.options(), key.place());
      }
    }
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.options().notNullNoInherit()) {
        reviewNoInherit(column);
      }
    }
    return diagnostics;
  }

  /** The manual, "CREATE TABLE", {@code PARTITION BY}: such a table has no storage of its own. */
  private void reviewDivided(TableOptions options) {
    if (options.unlogged()) {
      add(
          DiagnosticCode.DIVIDED_TABLE,
          table.place().value("unlogged"),
          "A divided table has no rows of its own that could be left out of the log. Remove `unlogged`.");
    }
    if (!options.storageParameters().isEmpty()) {
      add(
          DiagnosticCode.DIVIDED_TABLE,
          table.place().value("storageParameters"),
          "A divided table has no storage of its own, so that it takes no storage parameters. Give them to its partitions.");
    }
    if (options.clusteredOn().isPresent() || table.options().clusteredOn().isPresent()) {
      add(
          DiagnosticCode.DIVIDED_TABLE,
          table.place().value("clusteredOn"),
          "A divided table has no rows of its own that could be sorted. Remove `clusteredOn`.");
    }
  }

  private void reviewNoInherit(ColumnDeclaration column) {
    boolean inKey =
        table.parts().primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
    boolean identity = column.value() instanceof ColumnValue.Identity;
    if (inKey || identity || divided) {
      add(
          DiagnosticCode.NO_INHERIT,
          column.place(),
          "The column `%s` %s inherit that it is not null. Remove `noInherit`."
              .formatted(
                  column.name(),
                  divided
                      ? "is one of a divided table, whose partitions"
                      : inKey
                          ? "is in the primary key, and children"
                          : "is an identity, and children"));
    }
  }

  /** The manual, "CREATE TABLE", {@code UNIQUE}: the last column is a range, and not the first. */
  private void reviewOverlaps(List<String> columns, KeyOptions options, Place place) {
    if (!options.withoutOverlaps()) {
      return;
    }
    String last = columns.get(columns.size() - 1);
    Optional<ColumnDeclaration> column = table.parts().find(last);
    if (columns.size() < 2) {
      add(
          DiagnosticCode.OVERLAPPING_KEY,
          place.value("withoutOverlaps"),
          "A key without overlaps has two columns or more: whose range it is, and the range. Add a column, or remove `withoutOverlaps`.");
    } else if (column.filter(BuiltInTypes::isNoRange).isPresent()) {
      add(
          DiagnosticCode.OVERLAPPING_KEY,
          place.value("withoutOverlaps"),
          "The last column of the key, `%s`, is no range, and only ranges overlap. Let a range stand last, or remove `withoutOverlaps`."
              .formatted(last));
    }
  }

  private void add(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.of(code, place, text));
  }
}
