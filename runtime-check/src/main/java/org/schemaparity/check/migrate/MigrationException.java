package org.schemaparity.check.migrate;

/** The migrations cannot be carried out; the message says which, where and why. */
public final class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MigrationException(String message) {
    super(message);
  }
}
