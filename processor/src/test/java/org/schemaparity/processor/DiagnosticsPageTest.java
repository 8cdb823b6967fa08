package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/**
 * The page with every code: why it is there, a source that is wrong with what the compiler says,
 * and one that is right. It is made from the code's own javadoc and the cases under {@code bad} and
 * {@code right}.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final Path CODES =
      Path.of("src/main/java/org/schemaparity/processor/diagnose/DiagnosticCode.java");
  private static final Pattern REASON =
      Pattern.compile("/\\*\\* ((?:(?!\\*/).)*?) \\*/\\s+([A-Z_]+)[(,;]", Pattern.DOTALL);

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

            Each diagnostic begins with its code, which stays the same from version to version. There are four kinds:

            | kind | what it is | how severe | to silence it |
            | --- | --- | --- | --- |
            | fault | there is no model without what is wrong | always an error | mend it |
            | rule | PostgreSQL would refuse it, or each row that needs it, or it cannot be meant | an error, or what `-Aschemaparity.severity.<Code>` says: `error`, `warning`, `note` or `off` | `@SuppressWarnings("schema-parity:<Code>")` on a component, a record or a class around it |
            | advice | teams regret it | a warning, or what `-Aschemaparity.severity.<Code>` says, or `-Aschemaparity.advice` for all advice | the same |
            | on request | some teams regret it | silent until `-Aschemaparity.severity.<Code>` says how severe it is | the same |

            To set the severity of a fault, or to suppress one, is an error itself: [Option](#option) and [UnknownCode](#unknowncode).

            This page is made from the tests. Each wrong source is compiled by them, and each message is what `javac` printed, with the line that it is about;
            of each right source it said nothing. To print all messages: `cat processor/src/test/resources/expected/bad/*/diagnostics.txt`

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
      page.append(section(code, reasons.getOrDefault(code.name(), "")));
    }
    return page.toString();
  }

  private static String section(DiagnosticCode code, String reason) {
    RightSource right = RightSource.of(code);
    StringBuilder section = new StringBuilder();
    section.append("\n## %s\n\n*%s.* %s\n".formatted(code.text(), capital(kind(code)), reason));
    section.append("\n").append(right.why()).append("\n");
    String messages = "```\n" + Golden.expected("bad", code.text(), "diagnostics.txt") + "```\n";
    if (right.hasSource()) {
      section.append("\nWrong:\n\n```java\n").append(body(code.text())).append("```\n\n");
      section.append(messages);
      section.append("\nRight:\n\n```java\n").append(right.shown()).append("```\n");
    } else {
      section.append("\n").append(messages);
    }
    return section.toString();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
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
