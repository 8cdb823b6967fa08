package org.schemaparity.cli.imports.java;

/** Texts as Java writes them; see "Lexical Structure" in the Java Language Specification. */
final class Literals {
  private Literals() {}

  /** {@return the string literal of {@code text}} */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c ->
                literal.append(
                    switch (c) {
                      case '"' -> "\\\"";
                      case '\\' -> "\\\\";
                      case '\n' -> "\\n";
                      case '\r' -> "\\r";
                      case '\t' -> "\\t";
                      default -> visible(c);
                    }));
    return literal.append('"').toString();
  }

  /** {@return a line of a text block} */
  static String blockLine(String line) {
    StringBuilder escaped = new StringBuilder();
    line.codePoints()
        .forEach(
            c ->
                escaped.append(
                    c == '\\' ? "\\\\" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : visible(c)));
    String text = escaped.toString().replace("\"\"\"", "\\\"\"\"");
    String all = text.substring(0, Math.max(0, text.length() - 1));
    // A space at the end would go, and a quote there would be one of the block's own.
    return text.endsWith(" ") ? all + "\\s" : text.endsWith("\"") ? all + "\\\"" : text;
  }

  /** What nobody sees, or what turns the direction of a line, is written as its number. */
  private static String visible(int c) {
    int type = Character.getType(c);
    boolean hidden =
        type == Character.CONTROL
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE
            || (type == Character.FORMAT && c != ZERO_WIDTH_JOINER);
    if (!hidden) {
      return Character.toString(c);
    }
    StringBuilder numbers = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      numbers.append(String.format("\\u%04x", (int) unit));
    }
    return numbers.toString();
  }

  /** It holds some emoji together. */
  private static final int ZERO_WIDTH_JOINER = 0x200d;
}
