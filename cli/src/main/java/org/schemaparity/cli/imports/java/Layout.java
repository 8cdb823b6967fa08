package org.schemaparity.cli.imports.java;

import java.util.ArrayList;
import java.util.List;

/** Decides where lines end, in the way of google-java-format. */
final class Layout {
  /** The most characters in a line. */
  static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private int column;

  private Layout(int column) {
    this.column = column;
  }

  /** {@return {@code doc} in lines, the first of which begins at {@code indent}} */
  static String print(Doc doc, int indent) {
    Layout layout = new Layout(indent);
    layout.print(Settled.of(doc), indent, 0);
    return layout.out.toString();
  }

  private void print(Doc doc, int indent, int extra) {
    if (doc instanceof Doc.Level level) {
      if (column + level.width() <= WIDTH) {
        write(level.flat());
      } else {
        breakUp(level, indent + level.indent());
      }
    } else if (doc instanceof Doc.Break) {
      end(indent + extra);
    } else {
      write(doc.flat());
    }
  }

  private void breakUp(Doc.Level level, int indent) {
    boolean mustBreak = false;
    for (List<Doc> part : parts(level)) {
      boolean begins = !part.isEmpty() && part.get(0) instanceof Doc.Break;
      List<Doc> rest = begins ? part.subList(1, part.size()) : part;
      int width = Doc.Level.width(rest);
      if (begins) {
        Doc.Break at = (Doc.Break) part.get(0);
        boolean breaks =
            at.fill() != Doc.Fill.INDEPENDENT || mustBreak || column + at.width() + width > WIDTH;
        if (breaks) {
          print(at, indent, at.indent());
        } else {
          write(at.flat());
        }
      }
      mustBreak = column + width > WIDTH;
      rest.forEach(doc -> print(doc, indent, 0));
    }
  }

  /** What lies between the breaks, each with the break before it. */
  private static List<List<Doc>> parts(Doc.Level level) {
    List<List<Doc>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Doc doc : level.docs()) {
      if (doc instanceof Doc.Break) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(doc);
    }
    return parts;
  }

  private void write(String text) {
    out.append(text);
    column = text.indexOf('\n') < 0 ? column + text.length() : Doc.ENDLESS;
  }

  private void end(int indent) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n').append(" ".repeat(indent));
    column = indent;
  }
}
