package org.schemaparity.check.server;

import org.jspecify.annotations.Nullable;

/** The sentence in which a library says why it failed. */
final class Reasons {
  private Reasons() {}

  /**
   * {@return the first line of the innermost message, without a full stop} The outer ones only say
   * that something failed.
   */
  static String of(Throwable failure) {
    String reason = failure.getClass().getSimpleName();
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && !message.isBlank()) {
        reason = message.strip().lines().findFirst().orElse(reason);
      }
    }
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }
}
