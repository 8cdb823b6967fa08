package org.schemaparity.check.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One server, or another where the first is not available, which the log then says.
 *
 * @param first the server that is asked for
 * @param second the one that stands in
 * @param forFailure whether it also stands in for a server that is there and fails
 */
record FirstAvailable(DatabaseServer first, DatabaseServer second, boolean forFailure)
    implements DatabaseServer {
  private static final Logger LOGGER = System.getLogger(DatabaseServer.class.getName());

  @Override
  public Server start() {
    try {
      return first.start();
    } catch (ServerUnavailableException unavailable) {
      if (unavailable.isFailed() && !forFailure) {
        throw unavailable;
      }
      return startSecond(unavailable);
    }
  }

  private Server startSecond(ServerUnavailableException before) {
    try {
      Server server = second.start();
      LOGGER.log(
          Level.WARNING,
          "{0} is used, because another server is not available:\n{1}",
          server,
          before.tried());
      return server;
    } catch (ServerUnavailableException unavailable) {
      throw unavailable.after(before);
    }
  }
}
