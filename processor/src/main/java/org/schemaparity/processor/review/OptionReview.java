package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.StorageStrategy;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Finds columns and keys that are given what their types do not have. */
final class OptionReview {
  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  OptionReview(TableDeclaration table) {
    this.table = table;
  }

  List<Diagnostic> review() {
    for (ColumnDeclaration column : table.parts().columns()) {
      review(column);
    }
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      for (IndexKey key : keys(constraint)) {
        if (key instanceof IndexKey.OfColumn one && one.order().collation().isPresent()) {
          table
              .parts()
              .find(one.column())
              .filter(BuiltInTypes::isWithoutCollation)
              .ifPresent(column -> refuseCollation(column, constraint.place().value("value")));
        }
      }
    }
    return diagnostics;
  }

  private void review(ColumnDeclaration column) {
    if (column.options().collation().isPresent() && BuiltInTypes.isWithoutCollation(column)) {
      refuseCollation(column, column.place().value("collation"));
    }
    if (column.options().storage().filter(kept -> kept != StorageStrategy.PLAIN).isPresent()
        && BuiltInTypes.isFixed(column)) {
      refuse(
          column.place().value("storage"),
          "The values of the column `%s` all have one length and stay in their row, so that there is no other storage for them than PLAIN. Remove `storage`."
              .formatted(column.name()));
    }
    if (column.options().compression().isPresent() && BuiltInTypes.isFixed(column)) {
      refuse(
          column.place().value("compression"),
          "The values of the column `%s` all have one length, and PostgreSQL compresses none such. Remove `compression`."
              .formatted(column.name()));
    }
  }

  private static List<IndexKey> keys(ConstraintDeclaration constraint) {
    if (constraint instanceof ConstraintDeclaration.Index index) {
      return index.keys();
    }
    return constraint instanceof ConstraintDeclaration.Exclusion exclusion
        ? exclusion.keys()
        : List.of();
  }

  private void refuseCollation(ColumnDeclaration column, Place place) {
    refuse(
        place,
        "The column `%s` holds no text, and a collation says how text is sorted. Remove it."
            .formatted(column.name()));
  }

  private void refuse(Place place, String text) {
    diagnostics.add(Diagnostic.of(DiagnosticCode.COLUMN_OPTION, place, text));
  }
}
