package org.schemaparity.check.server;

/**
 * A server of one major version, or the usual one where that cannot be had.
 *
 * @param majorVersion the version that is wanted
 * @param usual the server that serves when its version is right or there is no other
 */
record OfVersion(int majorVersion, DatabaseServer usual) implements DatabaseServer {
  @Override
  public Server start() {
    Server server = usual.start();
    if (server.majorVersion() == majorVersion) {
      return server;
    }
    try {
      return new ContainerServer("postgres:" + majorVersion).start();
    } catch (ServerUnavailableException unavailable) {
      return server;
    }
  }
}
