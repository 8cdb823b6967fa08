package org.schemaparity.cli.imports.merge;

/** There is a file in a generated one's place that is none of ours; the message says why. */
public final class ForeignFileException extends Exception {
  private static final long serialVersionUID = 1;

  ForeignFileException(String message) {
    super(message);
  }
}
