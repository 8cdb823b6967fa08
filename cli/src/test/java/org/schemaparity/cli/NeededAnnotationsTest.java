package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import writes no annotation that says nothing. */
class NeededAnnotationsTest {
  private static final Path SCHEMA = Path.of("src/test/resources/imports/needed.sql");

  @TempDir Path folder;

  /**
   * The compiler or PostgreSQL refuses what is left, or the check finds that the records say
   * something else.
   */
  @Test
  void noneCouldBeLeftOutUnnoticed() throws IOException, SQLException {
    List<String> unnoticed = new ArrayList<>();
    int removed = 0;
    try (TestDatabase database = new TestDatabase()) {
      database.execute(Files.readString(SCHEMA));
      ImportedProject project = new ImportedProject(folder);
      project.importFrom(database.url());
      for (String source : project.sources()) {
        String text = project.read(source);
        for (Range range : annotations(text)) {
          project.write(source, without(text, range));
          removed++;
          if (!isNoticed(project, database.url())) {
            unnoticed.add(
                source + " " + range + " " + text.lines().toList().get(range.begin.line - 1));
          }
        }
        project.write(source, text);
      }
    }
    assertThat(removed).isGreaterThan(25);
    assertThat(unnoticed).isEmpty();
  }

  private static boolean isNoticed(ImportedProject project, String url) throws IOException {
    return !project.compile("-Aschemaparity.pending=off", "-Xlint:-processing").isEmpty()
        || project.check(url).exitCode() != 0;
  }

  private static List<Range> annotations(String text) {
    CompilationUnit unit =
        new JavaParser(
                new ParserConfiguration()
                    .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                    .setTabSize(1))
            .parse(text)
            .getResult()
            .orElseThrow();
    return unit.findAll(AnnotationExpr.class).stream()
        .map(Node::getRange)
        .map(range -> range.orElseThrow())
        .toList();
  }

  private static String without(String text, Range range) {
    return text.substring(0, offset(text, range.begin))
        + text.substring(offset(text, range.end) + 1);
  }

  private static int offset(String text, Position position) {
    int line = 0;
    for (int i = 1; i < position.line; i++) {
      line = text.indexOf('\n', line) + 1;
    }
    return line + position.column - 1;
  }
}
