package org.schemaparity.check.server;

/**
 * Why one server could not be used.
 *
 * @param server which server, as the subject of a sentence
 * @param reason why not, without a full stop and without secrets
 * @param remedy what to do, without a full stop
 */
public record Attempt(String server, String reason, String remedy) {
  @Override
  public String toString() {
    return server + ": " + reason + ". " + remedy + ".";
  }
}
