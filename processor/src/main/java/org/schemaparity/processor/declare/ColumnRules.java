package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** What the names of a record's columns must be. */
final class ColumnRules {
  private ColumnRules() {}

  /** {@return what is wrong with the names, each by itself and together} */
  static List<Diagnostic> names(List<ColumnDeclaration> columns) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, ColumnDeclaration> byName = new HashMap<>();
    for (ColumnDeclaration column : columns) {
      diagnostics.addAll(NameRules.checkLength("column name", column.name(), column.place()));
      ColumnDeclaration other = byName.putIfAbsent(column.name(), column);
      if (other != null) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.DUPLICATE_COLUMN,
                column.place(),
                "The components `%s` and `%s` are both the column `%s`. Give one of them another name with @Column(name = \"…\"), or with @Embedded another prefix."
                    .formatted(other.path(), column.path(), column.name())));
      }
    }
    return diagnostics;
  }
}
