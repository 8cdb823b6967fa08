package org.schemaparity.check.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases that start as copies of another, which is much faster than to run its SQL again. */
public final class Copies {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Copies() {}

  /** {@return a new copy of {@code template}, to which nobody is connected} */
  public static ScratchDatabase of(Server server, ScratchDatabase template) throws SQLException {
    String name = template.name() + "_" + COUNT.incrementAndGet();
    try (Connection connection = server.connect(server.address().database());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template.name());
    }
    return new ScratchDatabase(server, name);
  }
}
