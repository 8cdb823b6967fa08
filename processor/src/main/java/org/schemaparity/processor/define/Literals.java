package org.schemaparity.processor.define;

import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.sql.Token;

/** Reads string constants; see "String Constants" in the PostgreSQL manual. */
final class Literals {
  private static final Map<Character, Character> ESCAPES =
      Map.of('b', '\b', 'f', '\f', 'n', '\n', 'r', '\r', 't', '\t');

  private Literals() {}

  /** {@return the text that a constant stands for, or nothing for a form that is not read here} */
  static Optional<String> text(Token token) {
    String written = token.text();
    if (token.kind() != Token.Kind.STRING) {
      return Optional.empty();
    } else if (written.startsWith("$")) {
      int quote = written.indexOf('$', 1) + 1;
      return Optional.of(written.substring(quote, written.length() - quote));
    } else if (written.startsWith("'")) {
      return Optional.of(inside(written, 1));
    }
    return written.startsWith("E") || written.startsWith("e")
        ? unescaped(inside(written, 2))
        : Optional.empty();
  }

  private static String inside(String written, int start) {
    return written.substring(start, written.length() - 1).replace("''", "'");
  }

  private static Optional<String> unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        char escaped = text.charAt(i);
        if (Character.isLetterOrDigit(escaped) && !ESCAPES.containsKey(escaped)) {
          return Optional.empty();
        }
        c = ESCAPES.getOrDefault(escaped, escaped);
      }
      plain.append(c);
    }
    return Optional.of(plain.toString());
  }
}
