package org.schemaparity.model.snapshot;

/** Says that a text is no snapshot that can be read, where, and what to do. */
public final class SnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SnapshotException(int line, String message) {
    super("line " + line + ": " + message);
  }
}
