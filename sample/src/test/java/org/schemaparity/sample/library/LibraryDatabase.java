package org.schemaparity.sample.library;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.ScratchDatabase;

/**
 * Gives each test a connection to a migrated library. All tests share the database, which is
 * dropped after the last one; what a test does is rolled back when its connection is closed.
 */
public final class LibraryDatabase implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(LibraryDatabase.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Connection.class;
  }

  @Override
  public Connection resolveParameter(ParameterContext parameter, ExtensionContext test) {
    ScratchDatabase database =
        test.getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(
                ScratchDatabase.class, key -> migratedDatabase(), ScratchDatabase.class);
    try {
      Connection connection = database.connect();
      connection.setAutoCommit(false);
      // The store closes what it holds when the test is over.
      test.getStore(NAMESPACE).put(Connection.class, connection);
      return connection;
    } catch (SQLException refusal) {
      throw new ParameterResolutionException("No connection to " + database.name(), refusal);
    }
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  private static ScratchDatabase migratedDatabase() {
    ScratchDatabase database = DatabaseServer.configured().start().createDatabase();
    Flyway.configure().dataSource(database.dataSource()).load().migrate();
    return database;
  }
}
