package org.schemaparity.check.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * No server could be used; the message lists which ones were tried, why each failed, and what to
 * do.
 */
public final class ServerUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Attempt> attempts;
  private final boolean failed;

  ServerUnavailableException(Attempt attempt) {
    this(List.of(attempt), false);
  }

  private ServerUnavailableException(List<Attempt> attempts, boolean failed) {
    super(message(attempts));
    this.attempts = List.copyOf(attempts);
    this.failed = failed;
  }

  /**
   * {@return an exception for a server that is there and fails, rather than one that is not there}
   */
  static ServerUnavailableException failed(Attempt attempt) {
    return new ServerUnavailableException(List.of(attempt), true);
  }

  /** {@return whether the server is there and fails} */
  boolean isFailed() {
    return failed;
  }

  /** {@return an exception that also lists what was tried before} */
  ServerUnavailableException after(ServerUnavailableException before) {
    List<Attempt> all = new ArrayList<>(before.attempts);
    all.addAll(attempts);
    return new ServerUnavailableException(all, failed);
  }

  /** {@return what was tried, one a line} */
  String tried() {
    return lines(attempts);
  }

  private static String message(List<Attempt> attempts) {
    return "No PostgreSQL server to check on. Tried:\n" + lines(attempts);
  }

  private static String lines(List<Attempt> attempts) {
    return attempts.stream().map(attempt -> "  - " + attempt).collect(Collectors.joining("\n"));
  }
}
