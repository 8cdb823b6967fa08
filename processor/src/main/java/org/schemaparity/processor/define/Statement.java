package org.schemaparity.processor.define;

import java.util.List;
import org.schemaparity.model.sql.Token;

/**
 * One SQL statement.
 *
 * @param text the statement as written, without its semicolon
 * @param tokens its tokens, without white space and comments
 */
record Statement(String text, List<Token> tokens) {
  private static final int SHOWN = 60;

  Statement {
    tokens = List.copyOf(tokens);
  }

  /** {@return its beginning, for people} */
  String shown() {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
  }
}
