package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Finds columns whose types are regretted. */
final class ColumnReview {
  private static final Set<String> MONEY =
      Set.of(
          "amount", "balance", "budget", "cost", "fee", "money", "payment", "price", "revenue",
          "salary", "tax", "total", "wage");

  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ColumnReview(TableDeclaration table) {
    this.table = table;
  }

  List<Diagnostic> review() {
    List<ColumnDeclaration> identities = new ArrayList<>();
    Map<String, ColumnDeclaration> folded = new HashMap<>();
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.type().isPresent()) {
        reviewType(column, column.type().get());
      }
      String name = column.name().toLowerCase(Locale.ROOT);
      @Nullable ColumnDeclaration other = folded.putIfAbsent(name, column);
      if (other != null) {
        reviewCase(column, other, name);
      }
      if (column.value() instanceof ColumnValue.Identity) {
        identities.add(column);
      }
    }
    if (identities.size() > 1) {
      advise(
          DiagnosticCode.SECOND_IDENTITY,
          identities.get(1),
          "`%s` and `%s` both count the rows. Keep one of them, or use @Serial for the other."
              .formatted(identities.get(0).path(), identities.get(1).path()));
    }
    return diagnostics;
  }

  private void reviewCase(ColumnDeclaration column, ColumnDeclaration other, String folded) {
    advise(
        DiagnosticCode.DIFFERING_CASE,
        column,
        "The name of the column `%s` differs from that of the column `%s` in upper and lower case only, and without quotes both are `%s`. Give one of them another name."
            .formatted(column.name(), other.name(), folded));
  }

  private void reviewType(ColumnDeclaration column, DataType type) {
    String sql = TypeText.of(type.elementOrSelf(), Optional.empty());
    if (sql.startsWith("timestamp") && sql.endsWith("without time zone")) {
      advise(
          DiagnosticCode.MISSING_ZONE,
          column,
          "The column `%s` is `%s`, which names no moment: another zone reads another one. Make the component an OffsetDateTime or an Instant."
              .formatted(column.name(), sql));
    } else if (sql.equals("json") && !column.place().value("type").equals(column.place())) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.JSON_AS_TEXT,
              column.place().value("type"),
              "The column `%s` is `json`, which keeps the text and is parsed at each use. Make it `jsonb`, or say with @Json(binary = false) that the text matters."
                  .formatted(column.name())));
    } else if ((sql.equals("real") || sql.equals("double precision")) && isMoney(column.name())) {
      advise(
          DiagnosticCode.FLOATING_MONEY,
          column,
          "The column `%s` is `%s`, which keeps no exact decimals. Make the component a BigDecimal, with a precision and a scale."
              .formatted(column.name(), sql));
    } else if (sql.equals("boolean") && !column.notNull()) {
      advise(
          DiagnosticCode.NULLABLE_BOOLEAN,
          column,
          "The column `%s` may be null, so that it has three values. Refuse null, or make it an enum."
              .formatted(column.name()));
    } else if ((sql.equals("integer") || sql.equals("smallint")) && isKey(column)) {
      advise(
          DiagnosticCode.SMALL_KEY,
          column,
          "The key `%s` is `%s`, which ends at %s rows. Make the component a long."
              .formatted(column.name(), sql, sql.equals("integer") ? "2,147,483,647" : "32,767"));
    }
  }

  private static boolean isMoney(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
      if (MONEY.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKey(ColumnDeclaration column) {
    boolean counted = column.value() instanceof ColumnValue.Identity || column.serial().isPresent();
    return counted
        && table
            .parts()
            .primaryKey()
            .filter(key -> key.columns().equals(List.of(column.name())))
            .isPresent();
  }

  private void advise(DiagnosticCode code, ColumnDeclaration column, String text) {
    diagnostics.add(Diagnostic.of(code, column.place(), text));
  }
}
