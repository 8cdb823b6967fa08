package org.schemaparity.sample.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the documents name is there: sections, paths, commands, and the code that they quote.
 */
class DocumentsTest {
  private static final Set<String> GOALS =
      Set.of(
          "clean",
          "compile",
          "test",
          "package",
          "verify",
          "install",
          "spotless:apply",
          "flyway:migrate");

  @ParameterizedTest
  @CsvSource({
    "CLAUDE.md, ## Checkpoint Validation",
    "CLAUDE.md, ## Database Schema Changes",
    "CLAUDE.md, see `.claude/skills/safe-schema-change.md`",
    ".claude/skills/safe-schema-change.md, ## When to use it",
    ".claude/skills/safe-schema-change.md, ## Steps",
    ".claude/skills/safe-schema-change.md, 1. **Change the record.**",
    ".claude/skills/safe-schema-change.md, 2. **Generate the migration with a description.**",
    ".claude/skills/safe-schema-change.md, 3. **Review the stub.**",
    ".claude/skills/safe-schema-change.md, 4. **Hand-edit only for backfill.**",
    ".claude/skills/safe-schema-change.md, 5. **Check for remaining drift.**",
    ".claude/skills/safe-schema-change.md, 6. **Upgrade the real database.**",
    ".claude/skills/safe-schema-change.md, 7. **Downgrade one step and upgrade again**",
    ".claude/skills/safe-schema-change.md, 8. **Run all tests.**",
    ".claude/skills/safe-schema-change.md, ## Common mistakes",
    ".claude/skills/safe-schema-change.md, ## Key files",
    ".planning/PROJECT.md, ## Key Decisions",
    ".planning/PROJECT.md, | Autogenerate-first migration workflow |",
    ".planning/CHECKPOINTS.md, ## After writing or modifying any migration",
    ".planning/CHECKPOINTS.md, ## Known Gaps",
    ".planning/CHECKPOINTS.md, | RESOLVED. Guarded by `sample/src/test/java/org/schemaparity/sample/library/LibraryParityTest.java`",
    ".planning/ROADMAP.md, # Roadmap",
    ".planning/phases/04.1-test-schema-parity/04.1-02-SUMMARY.md, ## How each claim was verified",
    "README.md, ## Five minutes",
    "README.md, ## Add it to your build",
    "CONTRIBUTING.md, ## Commands",
    "CONTRIBUTING.md, ## Recipe: add a column attribute",
    "CONTRIBUTING.md, ## Choices of libraries",
    "CONTRIBUTING.md, ## Glossary",
  })
  void everyRequiredSectionIsThere(String path, String section) {
    assertThat(Document.read(path).text()).contains(section);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "CLAUDE.md",
        ".claude/skills/safe-schema-change.md",
        ".planning/PROJECT.md",
        ".planning/CHECKPOINTS.md",
        ".planning/ROADMAP.md",
        ".planning/phases/04.1-test-schema-parity/04.1-02-SUMMARY.md"
      })
  void whateverADocumentNamesIsThere(String path) throws IOException {
    Document document = Document.read(path);
    List<String> commands = document.commands("mvn");
    for (String command : commands) {
      checkMaven(command);
    }
    for (String command : document.commands("cp")) {
      String target = command.substring(command.lastIndexOf(' ') + 1);
      assertThat(Document.ROOT.resolve(target)).as(command).isDirectory();
    }
    for (String span : document.spans()) {
      if (isPath(span)) {
        assertThat(Document.ROOT.resolve(span)).as("%s names it", path).exists();
      }
    }
    assertThat(document.links()).allSatisfy(link -> assertThat(link).exists());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void quotedCodeIsInTheFileThatItIsQuotedFrom(String path) throws IOException {
    for (Document.Block block : Document.read(path).blocks()) {
      if (block.tested()) {
        assertThat(Document.ROOT.resolve(block.source()))
            .as("the test that reads this in %s", path)
            .content()
            .contains(path);
      } else if (!block.source().isEmpty()) {
        List<String> lines =
            Files.readAllLines(Document.ROOT.resolve(block.source())).stream()
                .map(String::strip)
                .toList();
        assertThat(Collections.indexOfSubList(lines, block.lines()))
            .as("%s quotes from %s: %s", path, block.source(), block.lines())
            .isNotNegative();
      } else {
        assertThat(block.language())
            .as("Java and SQL are quoted from files that are compiled and run: %s", block.lines())
            .isNotIn("java", "sql");
      }
    }
  }

  @Test
  void theVersionsInTheReadmeAreThoseOfThisBuild() throws IOException {
    String build = Files.readString(Document.ROOT.resolve("pom.xml"));
    Matcher version =
        Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([0-9][^<]*)</version>")
            .matcher(Document.read("README.md").text());
    int found = 0;
    while (version.find()) {
      boolean theirs = version.group(1).equals("shop");
      assertThat(theirs || build.contains(">" + version.group(2) + "<"))
          .as(version.group())
          .isTrue();
      found++;
    }
    assertThat(found).isGreaterThan(4);
  }

  private static void checkMaven(String command) throws IOException {
    List<String> words = Arrays.asList(command.replaceAll("\"[^\"]*\"", "text").split(" ", -1));
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-pl")) {
        checkModules(command, words.get(++i));
      } else if (word.startsWith("-Dtest=")) {
        checkTest(command, word.substring("-Dtest=".length()));
      } else if (word.startsWith("-Dschemaparity.")) {
        String property = word.substring(2, word.indexOf('='));
        assertThat(Document.ROOT.resolve("sample/pom.xml"))
            .as(command)
            .content()
            .contains("${" + property + "}");
      } else if (!word.startsWith("-")) {
        assertThat(GOALS).as(command).contains(word);
      }
    }
  }

  private static void checkModules(String command, String modules) {
    for (String module : modules.replace("'", "").replace("!", "").split(",", -1)) {
      assertThat(Document.ROOT.resolve("pom.xml"))
          .as(command)
          .content()
          .contains("<module>" + module + "</module>");
    }
  }

  private static void checkTest(String command, String test) throws IOException {
    try (Stream<Path> files = Files.walk(Document.ROOT)) {
      assertThat(files.filter(file -> file.toString().contains("/src/test/")))
          .as(command)
          .anySatisfy(file -> assertThat(file).hasFileName(test + ".java"));
    }
  }

  /**
   * A path of the repository, rather than a name that only has a slash in it or a file that a build
   * makes.
   */
  private static boolean isPath(String span) {
    int slash = span.indexOf('/');
    return slash > 0
        && span.matches("[\\w./-]+")
        && !span.contains("/target/")
        && Files.exists(Document.ROOT.resolve(span.substring(0, slash)));
  }
}
