package org.schemaparity.cli.imports.java;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Moves text to the level of the break before it, as google-java-format does: what ends a level,
 * such as a bracket, must fit on the line with what it follows.
 */
final class Settled {
  private final Deque<Open> open = new ArrayDeque<>();
  private Open holder;

  /** A level that is not finished yet. */
  private static final class Open {
    private final int indent;
    private final List<Object> parts = new ArrayList<>();

    Open(int indent) {
      this.indent = indent;
    }

    Doc.Level level() {
      return new Doc.Level(
          indent,
          parts.stream().map(part -> part instanceof Open one ? one.level() : (Doc) part).toList());
    }
  }

  private Settled() {
    holder = new Open(0);
    open.push(holder);
  }

  static Doc.Level of(Doc doc) {
    Settled settled = new Settled();
    Open whole = settled.holder;
    settled.add(doc);
    return whole.level();
  }

  private void add(Doc doc) {
    if (doc instanceof Doc.Level level) {
      Open own = new Open(level.indent());
      open.push(own);
      level.docs().forEach(this::add);
      open.pop();
      open.element().parts.add(own);
      return;
    } else if (doc instanceof Doc.Break) {
      holder = open.element();
    }
    holder.parts.add(doc);
  }
}
