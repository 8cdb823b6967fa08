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

  ServerUnavailableException(Attempt attempt) {
    this(List.of(attempt));
  }

  private ServerUnavailableException(List<Attempt> attempts) {
    super(message(attempts));
    this.attempts = List.copyOf(attempts);
  }

  /** {@return an exception that also lists what was tried before} */
  ServerUnavailableException after(ServerUnavailableException before) {
    List<Attempt> all = new ArrayList<>(before.attempts);
    all.addAll(attempts);
    return new ServerUnavailableException(all);
  }

  private static String message(List<Attempt> attempts) {
    return attempts.stream()
        .map(attempt -> "\n  - " + attempt)
        .collect(Collectors.joining("", "No PostgreSQL server to check on. Tried:", ""));
  }
}
