package org.schemaparity.sample.library.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schemaparity.check.ParityCheck;
import org.schemaparity.model.Database;
import org.schemaparity.sample.library.catalogue.Author;

/**
 * Does the edit that the README describes, and compares what is said with what the README shows.
 */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void theEditGivesTheMessagesThatTheReadmeShows(@TempDir Path folder) throws Exception {
    List<String> blocks = blocks();
    LibraryCopy library = new LibraryCopy(folder);

    library.edit(
        Author.class,
        "    @Nullable Short born) {}",
        blocks.stream().filter(block -> block.contains("Short born")).findFirst().orElseThrow());
    Database model = library.model();
    String report =
        ParityCheck.of(model).migrations("filesystem:" + library.migrations()).run().text();

    assertThat(library.messages())
        .singleElement()
        .satisfies(
            message ->
                assertThat(shown(blocks, "[Pending]"))
                    .isEqualTo("[WARNING] " + words(message.replace(folder.toString(), "sample"))));
    assertThat(words(report)).contains(shown(blocks, "[FAILED]"));
  }

  private static String shown(List<String> blocks, String mark) {
    return blocks.stream()
        .filter(block -> block.contains(mark))
        .map(ReadmeTest::words)
        .findFirst()
        .orElseThrow();
  }

  /** Indentation is the reader's: Maven has one of its own. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> blocks() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    return BLOCK.matcher(readme).results().map(match -> match.group(1)).toList();
  }
}
