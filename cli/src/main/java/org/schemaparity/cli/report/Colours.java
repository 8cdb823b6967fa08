package org.schemaparity.cli.report;

import org.schemaparity.check.Severity;

/** How text is coloured; names in it are left as they are, whatever they look like. */
public enum Colours {
  /** Not at all. */
  NONE,
  /** With the escape sequences of terminals. */
  TERMINAL;

  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String BOLD = "1";

  String good(String text) {
    return in(GREEN, text);
  }

  String title(String text) {
    return in(BOLD, text);
  }

  String severity(Severity severity, String text) {
    return in(
        switch (severity) {
          case BEHAVIOUR -> RED;
          case PERFORMANCE -> YELLOW;
          case NAMING -> CYAN;
        },
        text);
  }

  private String in(String code, String text) {
    return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
