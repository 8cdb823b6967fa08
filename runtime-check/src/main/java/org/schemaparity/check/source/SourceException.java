package org.schemaparity.check.source;

/** A source cannot be read; the message says which, why, and what to do, without secrets. */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SourceException(String message) {
    super(message);
  }

  SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
