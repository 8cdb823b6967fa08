package org.schemaparity.cli.imports.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plain text as Javadoc, filled as google-java-format does. */
public final class Javadoc {
  private static final String PARAGRAPH = "<p>";
  private static final String CONTINUED = "    ";

  private Javadoc() {}

  /** {@return the paragraphs of a comment, which blank lines part; none if it is blank} */
  public static List<String> paragraphs(String comment) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : comment.split("\\R\\s*\\R", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip());
      }
    }
    return paragraphs;
  }

  /**
   * {@return a comment, without a line end after it}
   *
   * @param parameters what is said of components, by their names
   */
  public static String of(List<String> paragraphs, Map<String, String> parameters, int indent) {
    List<String> lines = new ArrayList<>();
    int room = Layout.WIDTH - indent - " * ".length();
    for (String paragraph : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      String start = lines.isEmpty() ? "" : PARAGRAPH;
      fill(lines, start + escaped(paragraph), room, "");
    }
    if (!lines.isEmpty() && !parameters.isEmpty()) {
      lines.add("");
    }
    parameters.forEach(
        (name, text) -> fill(lines, "@param " + name + " " + escaped(text), room, CONTINUED));
    return layout(lines, " ".repeat(indent), parameters.isEmpty());
  }

  private static String layout(List<String> lines, String margin, boolean mayBeShort) {
    String only = "/** " + lines.get(0) + " */";
    if (lines.size() == 1 && mayBeShort && margin.length() + only.length() <= Layout.WIDTH) {
      return only;
    }
    StringBuilder text = new StringBuilder("/**\n");
    for (String line : lines) {
      text.append(margin).append((" * " + line).stripTrailing()).append('\n');
    }
    return text.append(margin).append(" */").toString();
  }

  private static void fill(List<String> lines, String text, int room, String continued) {
    StringBuilder line = new StringBuilder();
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      boolean starts = line.toString().isBlank();
      if (!starts && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line = new StringBuilder(continued);
        starts = true;
        first = false;
      }
      line.append(starts ? "" : " ").append(word);
    }
    if (!line.isEmpty() || first) {
      lines.add(line.toString());
    }
  }

  /** Words with single spaces, and nothing in them that Javadoc would take for more. */
  private static String escaped(String text) {
    String words =
        text.replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("\\", "&#92;")
            .replace("*/", "*&#47;");
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c ->
                escaped.append(
                    Character.getType(c) == Character.FORMAT
                        ? "&#" + c + ";"
                        : Character.toString(c)));
    return escaped.toString();
  }
}
