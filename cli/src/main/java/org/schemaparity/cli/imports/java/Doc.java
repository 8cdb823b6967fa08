package org.schemaparity.cli.imports.java;

import java.util.List;

/** Text that knows where its lines may end, as google-java-format has it. */
sealed interface Doc {
  /** More than any line holds. */
  int ENDLESS = 1000;

  /** {@return how many characters it takes on one line} */
  int width();

  /** {@return it on one line} */
  String flat();

  /** Characters that stay together. */
  record Text(String text) implements Doc {
    @Override
    public int width() {
      return text.indexOf('\n') < 0 ? text.length() : ENDLESS;
    }

    @Override
    public String flat() {
      return text;
    }
  }

  /** When a line ends at a break. */
  enum Fill {
    /** With all others of the level, if the level takes more than a line. */
    UNIFIED,
    /** If what comes next would not fit. */
    INDEPENDENT,
    /** Always. */
    FORCED
  }

  /**
   * A place where a line may end.
   *
   * @param flat what stands there if the line does not end
   * @param indent how much further than its level the next line is indented
   */
  record Break(Fill fill, String flat, int indent) implements Doc {
    static Break unified(String flat) {
      return new Break(Fill.UNIFIED, flat, 0);
    }

    static Break independent(String flat) {
      return new Break(Fill.INDEPENDENT, flat, 0);
    }

    static Break forced() {
      return new Break(Fill.FORCED, "", 0);
    }

    @Override
    public int width() {
      return fill == Fill.FORCED ? ENDLESS : flat.length();
    }
  }

  /**
   * What fits on one line, or else has its breaks decided together.
   *
   * @param indent how much further than the level around it its lines are indented
   */
  record Level(int indent, List<Doc> docs) implements Doc {
    public Level {
      docs = List.copyOf(docs);
    }

    static Level of(int indent, Doc... docs) {
      return new Level(indent, List.of(docs));
    }

    @Override
    public int width() {
      return width(docs);
    }

    static int width(List<Doc> docs) {
      int width = 0;
      for (Doc doc : docs) {
        width = Math.min(ENDLESS, width + doc.width());
      }
      return width;
    }

    @Override
    public String flat() {
      StringBuilder flat = new StringBuilder();
      docs.forEach(doc -> flat.append(doc.flat()));
      return flat.toString();
    }
  }
}
