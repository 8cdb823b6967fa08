package org.schemaparity.check.migrate;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.jspecify.annotations.Nullable;

/**
 * What to tell people about a failure of Flyway's. Flyway's own message repeats itself over many
 * lines; the parts that help are the file, the line, the statement and what the server says.
 */
final class FailureText {
  private FailureText() {}

  static String of(FlywayException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywaySqlScriptException script) {
        return ofScript(script);
      }
    }
    if (failure instanceof FlywayMigrateException migrate) {
      return "The migration "
          + migrate.getMigration().getScript()
          + " failed: "
          + innermost(failure);
    }
    return "Flyway cannot migrate: " + failure.getMessage();
  }

  private static String ofScript(FlywaySqlScriptException failure) {
    return "The migration "
        + failure.getResource().getFilename()
        + " failed at line "
        + failure.getLineNumber()
        + ": "
        + innermost(failure)
        + "\n  The statement: "
        + failure.getStatement().strip().replace("\n", "\n    ");
  }

  /** The outer messages only say that something failed. */
  private static String innermost(Throwable failure) {
    String message = failure.getClass().getSimpleName();
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) {
        message = cause.getMessage();
      }
    }
    return message.strip();
  }
}
