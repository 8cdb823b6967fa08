package org.schemaparity.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/**
 * What the page of all codes says of one, from {@code src/test/resources/right/<Code>.java}: the
 * options, why the code is there, and a source of which it is not said.
 *
 * @param options the options that the source is compiled with
 * @param why the first comment
 * @param source the whole file
 */
record RightSource(List<String> options, String why, String source) {
  private static final String FOLDER = "right";

  static List<String> names() {
    return Golden.cases(FOLDER).toList();
  }

  static RightSource of(DiagnosticCode code) {
    String source = Golden.source(FOLDER, code.text());
    int start = source.indexOf("/*\n");
    int end = source.indexOf("*/\n");
    String why =
        source
            .substring(start + "/*\n".length(), end)
            .lines()
            .map(line -> line.strip().replaceFirst("^\\* ?", ""))
            .collect(Collectors.joining("\n"));
    return new RightSource(Golden.options(source), why.strip(), source);
  }

  /** Whether there is a source at all: of some codes none is right or wrong. */
  boolean hasSource() {
    return source.contains("\npackage ");
  }

  /** The source without its head, as a reader needs it. */
  String shown() {
    List<String> shown = new ArrayList<>();
    options.forEach(option -> shown.add("// " + option));
    source
        .substring(source.indexOf("*/\n") + "*/\n".length())
        .lines()
        .dropWhile(line -> line.isBlank() || line.matches("(package|import) .*"))
        .forEach(shown::add);
    return String.join("\n", shown) + "\n";
  }
}
