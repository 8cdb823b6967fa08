package org.schemaparity.check.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One server, or another where the first is not to be had, which the log then says.
 *
 * @param first the server that is asked for
 * @param second the one that stands in
 */
record FirstAvailable(DatabaseServer first, DatabaseServer second) implements DatabaseServer {
  private static final Logger LOGGER = System.getLogger(DatabaseServer.class.getName());

  @Override
  public Server start() {
    try {
      return first.start();
    } catch (ServerUnavailableException unavailable) {
      return startSecond(unavailable);
    }
  }

  private Server startSecond(ServerUnavailableException before) {
    try {
      Server server = second.start();
      LOGGER.log(Level.WARNING, "{0}\n{1} is used instead.", before.getMessage(), server);
      return server;
    } catch (ServerUnavailableException unavailable) {
      throw unavailable.after(before);
    }
  }
}
