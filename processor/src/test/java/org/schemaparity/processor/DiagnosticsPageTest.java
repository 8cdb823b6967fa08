package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/**
 * The page with every code: what a wrong source looks like, why it is wrong, and how the compiler
 * says what is right. It is made from the code's own javadoc and the cases under {@code bad}.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final Path CODES =
      Path.of("src/main/java/org/schemaparity/processor/diagnose/DiagnosticCode.java");
  private static final Pattern REASON =
      Pattern.compile("/\\*\\* ((?:(?!\\*/).)*?) \\*/\\s+([A-Z_]+)[(,;]", Pattern.DOTALL);

  private static final Set<DiagnosticCode> WITHOUT_A_CASE =
      EnumSet.of(DiagnosticCode.MIGRATIONS, DiagnosticCode.OUTPUT, DiagnosticCode.INTERNAL_ERROR);

  @Test
  void thePageHasEveryCodeWithItsMessages() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() throws IOException {
    Map<String, String> reasons = reasons();
    StringBuilder page =
        new StringBuilder(
            """
            # What the compiler says

            Each diagnostic begins with its code, which stays the same from version to version. `-Aschemaparity.severity.<Code>=error|warning|note|off` sets
            how severe a rule or an advice is, `-Aschemaparity.advice=off` silences all advice, and `@SuppressWarnings("schema-parity:<Code>")` on a component,
            a record or a class around it silences one there. A fault is always an error: without it there is no model.

            This page is made from the tests: each source is compiled by them, and each message is what `javac` printed, with the line that it is about.
            To print all messages: `cat processor/src/test/resources/expected/bad/*/diagnostics.txt`

            | code | kind | what is wrong |
            | --- | --- | --- |
            """);
    List<DiagnosticCode> codes =
        Stream.of(DiagnosticCode.values())
            .sorted(Comparator.comparing(DiagnosticCode::text))
            .toList();
    for (DiagnosticCode code : codes) {
      page.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(
                  code.text(),
                  code.text().toLowerCase(Locale.ROOT),
                  kind(code),
                  reasons.get(code.name())));
    }
    for (DiagnosticCode code : codes) {
      page.append("\n## ").append(code.text()).append("\n\n").append(reasons.get(code.name()));
      page.append("\n");
      if (!WITHOUT_A_CASE.contains(code)) {
        page.append("\n```java\n").append(body(code.text())).append("```\n\n```\n");
        page.append(Golden.expected("bad", code.text(), "diagnostics.txt")).append("```\n");
      }
    }
    return page.toString();
  }

  private static String body(String name) {
    String source = Golden.source("bad", name);
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      boolean head = line.startsWith("package ") || line.startsWith("import ");
      if (!head && !(body.isEmpty() && line.isBlank())) {
        String shown = line.length() > 200 ? line.substring(0, 200) + " …" : line;
        body.append("/* %2d */ ".formatted(number)).append(shown).append('\n');
      }
      if (number > 60) {
        return body.append("// …\n").toString();
      }
    }
    return body.toString();
  }

  private static String kind(DiagnosticCode code) {
    return switch (code.kind()) {
      case FAULT -> "fault";
      case RULE -> "rule";
      case ADVICE -> "advice";
      case ON_REQUEST -> "on request";
    };
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    Matcher matcher = REASON.matcher(Files.readString(CODES));
    while (matcher.find()) {
      reasons.put(
          matcher.group(2),
          matcher
              .group(1)
              .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
              .replaceAll("\\{@code ([^}]*)\\}", "`$1`"));
    }
    return reasons;
  }
}
