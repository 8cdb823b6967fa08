package org.schemaparity.cli.report;

/** Text in XML and HTML. */
final class Markup {
  private Markup() {}

  /**
   * {@return {@code text} as it is written between tags and in quoted attributes} What XML cannot
   * hold at all becomes the replacement character; see "Characters" in XML 1.0.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escape(escaped, c));
    return escaped.toString();
  }

  private static void escape(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      case '\r' -> escaped.append("&#13;");
      default -> escaped.appendCodePoint(isAllowed(c) ? c : '\ufffd');
    }
  }

  private static boolean isAllowed(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\t';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate && c != 0xfffe && c != 0xffff;
  }
}
