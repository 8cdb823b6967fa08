package org.schemaparity.check.build;

/**
 * PostgreSQL refuses to make what a model says; the message has the statement and the server's
 * words.
 */
public final class RefusedModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RefusedModelException(String message) {
    super(message);
  }
}
