package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database becomes records, and nothing of it is lost on the way. */
class ImportTest {
  private static final String RESOURCES = "src/test/resources/imports";

  @TempDir Path folder;
  private ImportedProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ImportedProject(folder);
  }

  @Test
  void whatTheRecordsSayIsWhatTheDatabaseHas() throws IOException, SQLException {
    goesThereAndBack("shop.sql");
    assertThat(project.read("import-report.txt")).contains("\nNothing was left out.\n");
  }

  @Test
  void namesAndTextsThatAreHardToWriteInJavaSurvive() throws IOException, SQLException {
    goesThereAndBack("hostile.sql");
    assertThat(project.read("import-report.txt")).contains("\nNothing was left out.\n");
  }

  @Test
  void partitionsWithMoreThanRowsSurvive() throws IOException, SQLException {
    goesThereAndBack("partitions.sql");
    assertThat(project.read("import-report.txt")).contains("\nNothing was left out.\n");
  }

  @Test
  void whatAnnotationsCannotSayIsLeftOutOnlyByRulesThatArePrinted()
      throws IOException, SQLException {
    try (TestDatabase database = new TestDatabase()) {
      database.execute(Files.readString(Path.of(RESOURCES, "unsayable.sql")));
      Cli.Result first = project.importFrom(database.url());
      assertThat(first.exitCode()).isEqualTo(1);
      assertThat(first.out().lines().skip(1)).allMatch(line -> line.startsWith("left out: "));
      String[] rules =
          Pattern.compile("--ignore '(.*)'\\.\n")
              .matcher(first.out())
              .results()
              .map(rule -> "--ignore=" + rule.group(1))
              .toArray(String[]::new);
      assertThat(rules)
          .containsExactly(
              "--ignore=kind=table,name=public.reading, old,attribute=clustered on",
              "--ignore=kind=table,name=public.reading_new,attribute=replica identity",
              "--ignore=kind=unmodelled-object,name=security label of guard on table public.reading_new");
      assertThat(project.compile()).isEmpty();
      assertThat(project.check(database.url()).exitCode()).isEqualTo(1);
      Cli.Result check = project.check(database.url(), rules);
      assertThat(check.errors()).isEmpty();
      assertThat(check.out()).startsWith("In parity: ");
      Cli.Result again = project.importFrom(database.url(), rules);
      assertThat(again.out()).doesNotContain("left out");
      assertThat(again.exitCode()).isZero();
      assertThat(project.read("import-report.txt")).contains("\nLeft out, as --ignore says:\n");
    }
  }

  /** Imports, compiles and checks, and makes a second database from the model alone. */
  private void goesThereAndBack(String script) throws IOException, SQLException {
    try (TestDatabase database = new TestDatabase();
        TestDatabase second = new TestDatabase()) {
      database.execute(Files.readString(Path.of(RESOURCES, script)));
      Cli.Result result = project.importFrom(database.url());
      assertThat(result.errors()).isEmpty();
      assertThat(result.out()).doesNotContain("left out");
      assertThat(result.exitCode()).isZero();
      isFormatted();
      assertThat(project.compile()).isEmpty();
      Cli.Result check = project.check(database.url());
      assertThat(check.errors()).isEmpty();
      assertThat(check.out()).startsWith("In parity: ");
      second.execute(project.script());
      saySame(database.url(), second.url());
      saySame(database.url(), folder.resolve("src/main/resources/db/migration").toString());
    }
  }

  private void isFormatted() throws IOException {
    Formatter formatter = new Formatter();
    for (String source : project.sources()) {
      String text = project.read(source);
      assertThat(text).as(source).isEqualTo(format(formatter, text));
    }
  }

  private static String format(Formatter formatter, String text) {
    try {
      return ImportOrderer.reorderImports(
          RemoveUnusedImports.removeUnusedImports(formatter.formatSource(text)),
          JavaFormatterOptions.Style.GOOGLE);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static void saySame(String from, String to) {
    Cli.Result diff = Cli.run("diff", "--from", from, "--to", to, "--user=postgres");
    assertThat(diff.errors()).singleElement().asString().endsWith(" are equal.");
    assertThat(diff.out()).isEmpty();
    assertThat(diff.exitCode()).isZero();
  }
}
