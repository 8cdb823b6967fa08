package org.schemaparity.sample.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of the repository.
 *
 * @param path where it lies, from the repository's root
 * @param text what it says
 */
record Document(Path path, String text) {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern SPAN = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\n]+)\\)");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^(?:<!-- (from|tested by) (\\S+) -->\n)?( *)```(\\w*)\n(.*?)^ *```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * A fenced block.
   *
   * @param source the file that it is quoted from, or the test that makes it; empty where none is
   *     named
   * @param tested whether a test makes it
   * @param language the word behind the fence, or nothing
   * @param lines its lines without the indentation of the fence
   */
  record Block(String source, boolean tested, String language, List<String> lines) {}

  static Document read(String path) {
    try {
      return new Document(Path.of(path), Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that is set in code within a line. */
  List<String> spans() {
    String withoutBlocks = BLOCK.matcher(text).replaceAll("");
    return SPAN.matcher(withoutBlocks).results().map(match -> match.group(1)).toList();
  }

  /** The targets of links to files of the repository. */
  List<Path> links() {
    Path folder = ROOT.resolve(path).getParent();
    return LINK.matcher(text).results().map(match -> folder.resolve(match.group(1))).toList();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Matcher matcher = BLOCK.matcher(text); matcher.find(); ) {
      String source = matcher.group(2);
      blocks.add(
          new Block(
              source == null ? "" : source,
              "tested by".equals(matcher.group(1)),
              matcher.group(4),
              matcher.group(5).lines().map(String::strip).toList()));
    }
    return blocks;
  }

  /** The lines and spans that are commands of {@code program}. */
  List<String> commands(String program) {
    return Stream.concat(
            blocks().stream().flatMap(block -> block.lines().stream()), spans().stream())
        .filter(line -> line.startsWith(program + " "))
        .toList();
  }
}
