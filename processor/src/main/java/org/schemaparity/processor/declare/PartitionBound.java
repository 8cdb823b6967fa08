package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schemaparity.model.Expression;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads which rows a partition holds. */
final class PartitionBound {
  private PartitionBound() {}

  static Declared<Expression> declare(GivenName given) {
    String text = given.text().strip();
    List<Diagnostic> faults = new ArrayList<>(ExpressionRules.check(given));
    String first = text.split("[\\s(]", 2)[0].toUpperCase(Locale.ROOT);
    if (first.equals("DEFAULT")) {
      return new Declared<>(new Expression("DEFAULT"), faults);
    } else if (faults.isEmpty() && !List.of("FROM", "IN", "WITH").contains(first)) {
      faults.add(
          Diagnostic.error(
              DiagnosticCode.PARTITION,
              given.place(),
              "`%s` does not say which rows the partition holds. Write `FROM (…) TO (…)`, `IN (…)`, `WITH (modulus …, remainder …)` or `DEFAULT`."
                  .formatted(text)));
    }
    return new Declared<>(new Expression("FOR VALUES " + text), faults);
  }
}
