package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schemaparity.cli.report.ReportFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * What each form of report looks like. {@code mvn test -Dgolden.rewrite=true} writes what is
 * printed as what is expected; review it before you commit it.
 */
class GoldenTest {
  private static final String EXPECTED = "src/test/resources/drift/expected.sql";
  private static final String ACTUAL = "src/test/resources/drift/actual.sql";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "text, check.txt",
    "json, check.json",
    "sarif, check.sarif",
    "junit, check.xml",
    "html, check.html"
  })
  void aCheckSaysWhatDrifted(String format, String golden) throws IOException {
    Cli.Result result =
        Cli.run("check", "--expected", EXPECTED, "--against", ACTUAL, "--format", format);
    assertThat(result.errors()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(1);
    isGolden(result.out(), golden);
  }

  @ParameterizedTest
  @CsvSource({"sql, diff.sql", "json, diff.json"})
  void aDiffPrintsWhatLeadsFromOneToTheOther(String format, String golden) throws IOException {
    Cli.Result result = Cli.run("diff", "--from", ACTUAL, "--to", EXPECTED, "--format", format);
    assertThat(result.errors()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(1);
    isGolden(result.out(), golden);
  }

  @Test
  void whatADiffPrintsLeadsThereFromTopToBottom() throws IOException {
    Path whole = folder.resolve("whole.sql");
    Path diff = folder.resolve("diff.sql");
    Cli.run("diff", "--from", ACTUAL, "--to", EXPECTED, "--output", diff.toString());
    Files.writeString(whole, Files.readString(Path.of(ACTUAL)) + Files.readString(diff));
    Cli.Result again = Cli.run("diff", "--from", whole.toString(), "--to", EXPECTED);
    assertThat(again.out()).isEmpty();
    assertThat(again.errors())
        .contains("the script " + whole + " and the script " + EXPECTED + " are equal.");
    assertThat(again.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'In parity: the script %s and the script %1$s say the same.\n'",
    "json, '\"parity\" : true'",
    "sarif, '\"results\" : [ ]'",
    "junit, 'failures=\"0\"'",
    "html, '<h1 class=\"good\">In parity</h1>'"
  })
  void parityIsSaidInEveryForm(String format, String expected) {
    Cli.Result result =
        Cli.run("check", "--expected", EXPECTED, "--against", EXPECTED, "--format", format);
    assertThat(result.errors()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains(expected.formatted(EXPECTED));
  }

  @ParameterizedTest
  @CsvSource({
    "check.json, check.schema.json",
    "diff.json, diff.schema.json",
  })
  void theJsonIsAsItsSchemaSays(String golden, String schema) throws IOException {
    try (InputStream in = ReportFormat.class.getResourceAsStream(schema)) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(Objects.requireNonNull(in))
                  .validate(read(golden), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void theXmlHasATestCaseForEachTable() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document xml =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(read("check.xml"))));
    Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
    int cases = xml.getElementsByTagName("testcase").getLength();
    int failures = xml.getElementsByTagName("failure").getLength();
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases));
    assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(failures));
    assertThat(cases).isGreaterThan(failures);
  }

  @Test
  void thePageNeedsNoOtherFileAndEscapesWhatItQuotes() throws IOException {
    assertThat(read("check.html"))
        .doesNotContain("<script", "<link", "src=", "url(", "@import", "<b>title", "<i>")
        .contains("&lt;b&gt;title&lt;/b&gt; &amp; &quot;more&quot;")
        .contains("<svg", "prefers-color-scheme: dark", "@media print", "width=device-width");
  }

  private static void isGolden(String text, String golden) throws IOException {
    String withoutVersion = text.replace(Version.text(), "${version}");
    Path file = Path.of("src/test/resources/golden").resolve(golden);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, withoutVersion);
    }
    assertThat(withoutVersion).isEqualTo(Files.readString(file));
  }

  private static String read(String golden) throws IOException {
    return Files.readString(Path.of("src/test/resources/golden").resolve(golden));
  }
}
