package org.schemaparity.processor.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** The words of SQL. */
final class SqlWords {
  private SqlWords() {}

  /** What is read when the first word is asked for: most expressions name columns alone. */
  private static final class Keywords {
    static final Set<String> ALL =
        lines("keywords.txt").stream().collect(Collectors.toUnmodifiableSet());
  }

  /** {@return the tokens of a text without spaces and comments} */
  static List<Token> of(String sql) {
    return SqlLexer.tokens(sql).stream().filter(token -> token.kind() != Token.Kind.SPACE).toList();
  }

  /** {@return whether some rule of the language knows the word, wherever it may stand} */
  static boolean isKeyword(String word) {
    return Keywords.ALL.contains(word);
  }

  /** {@return the lines of a resource beside this class, without comments} */
  static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            SqlWords.class.getResourceAsStream(resource), "a part of this jar is missing")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
