package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads lists of {@code name=value}: storage parameters and the options of a column. */
final class Parameters {
  private static final Pattern FORM =
      Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_.]*)\\s*=\\s*(\\S.*?)\\s*");

  private Parameters() {}

  /** {@return the parameters as the catalog writes them} Their names are folded. */
  static Declared<List<String>> of(AnnotationUse use, String attribute) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    for (GivenName given : use.names(attribute)) {
      Matcher form = FORM.matcher(given.text());
      if (!form.matches()) {
        diagnostics.add(
            error(given, "`%s` is no parameter. Write a name, `=` and a value, such as `%s`."));
      } else if (parameters.putIfAbsent(form.group(1).toLowerCase(Locale.ROOT), form.group(2))
          != null) {
        diagnostics.add(error(given, "`%s` sets a parameter that is set before. Remove one."));
      }
    }
    return new Declared<>(
        parameters.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList(),
        diagnostics);
  }

  private static Diagnostic error(GivenName given, String text) {
    return Diagnostic.error(
        DiagnosticCode.MALFORMED_PARAMETER,
        given.place(),
        text.formatted(given.text(), "fillfactor=70"));
  }
}
