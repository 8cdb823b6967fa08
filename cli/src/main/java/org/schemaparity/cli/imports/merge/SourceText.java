package org.schemaparity.cli.imports.merge;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import java.util.Optional;

/**
 * The text of a source file, and its syntax.
 *
 * @param text the text, with {@code \n} at the end of each line
 * @param unit its syntax
 */
record SourceText(String text, CompilationUnit unit) {
  static SourceText parse(String written) throws ForeignFileException {
    String text = written.replace("\r\n", "\n");
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setTabSize(1);
    ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
    if (!result.isSuccessful()) {
      throw new ForeignFileException(
          "it cannot be parsed: "
              + result.getProblems().stream()
                  .findFirst()
                  .map(problem -> problem.getMessage().lines().findFirst().orElse(""))
                  .orElse(""));
    }
    return new SourceText(text, result.getResult().orElseThrow());
  }

  /** {@return the text of {@code node} as it was written} */
  String of(Node node) {
    return text.substring(start(node), end(node));
  }

  int start(Node node) {
    return offset(node.getBegin().orElseThrow());
  }

  /** {@return where the node begins with the comment before it} */
  int startWithComment(Node node) {
    return node.getComment()
        .map(this::start)
        .map(own -> Math.min(own, start(node)))
        .orElse(start(node));
  }

  int end(Node node) {
    return offset(node.getEnd().orElseThrow()) + 1;
  }

  /** {@return the comment of {@code node} as it was written, if it has one} */
  Optional<String> comment(Node node) {
    return node.getComment().map((Comment comment) -> of(comment));
  }

  private int offset(Position position) {
    int offset = 0;
    for (int line = 1; line < position.line; line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + position.column - 1;
  }
}
