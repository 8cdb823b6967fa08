package org.schemaparity.check.source;

import java.util.Optional;

/**
 * A statement of a script.
 *
 * @param sql the statement without its semicolon
 * @param line the line that it begins in, counted from 1
 * @param data the lines that follow a {@code COPY … FROM stdin}
 */
record ScriptPart(String sql, int line, Optional<String> data) {
  /**
   * {@return the line of the script that the character at {@code offset} of the statement is in}
   */
  int lineAt(int offset) {
    String before = sql.substring(0, Math.min(offset, sql.length()));
    return line + (int) before.chars().filter(c -> c == '\n').count();
  }
}
