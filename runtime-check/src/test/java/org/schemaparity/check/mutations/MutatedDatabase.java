package org.schemaparity.check.mutations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.model.Database;

/** A copy of the base, dropped when it is closed. */
final class MutatedDatabase implements AutoCloseable {
  /** "active_sql_transaction"; see "PostgreSQL Error Codes" in the PostgreSQL manual. */
  private static final String NOT_IN_A_TRANSACTION = "25001";

  private static final String ROWS =
      """
      SELECT c.oid::regclass::text,
        (xpath('//n/text()', query_to_xml(format('SELECT count(*) AS n FROM ONLY %s', c.oid::regclass), false, true, '')))[1]::text
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      """;

  private final ScratchDatabase database;
  private final Connection connection;

  MutatedDatabase(ScratchDatabase database) throws SQLException {
    this.database = database;
    this.connection = database.connect();
  }

  String name() {
    return database.name();
  }

  /** Carries the mutation out, as a whole where PostgreSQL can. */
  void apply(Mutation mutation) throws SQLException {
    List<String> commands =
        mutation.sql().stream().map(sql -> sql.replace(":database", name())).toList();
    try {
      inTransaction(commands);
    } catch (SQLException refusal) {
      if (!NOT_IN_A_TRANSACTION.equals(refusal.getSQLState())) {
        throw refusal;
      }
      execute(commands);
    }
    execute(List.of("RESET ALL"));
  }

  /** Runs all or, if PostgreSQL refuses one, none. */
  void inTransaction(List<String> commands) throws SQLException {
    connection.setAutoCommit(false);
    try {
      execute(commands);
      connection.commit();
    } catch (SQLException refusal) {
      connection.rollback();
      throw refusal;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void execute(List<String> commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        try {
          statement.execute(command);
        } catch (SQLException refusal) {
          throw new SQLException(
              refusal.getMessage() + "\nrefuses: " + command, refusal.getSQLState(), refusal);
        }
      }
    }
  }

  Database read(Set<OnRequest> requests) throws SQLException {
    return new CatalogReader(Set.of(), requests).read(connection);
  }

  /** {@return how many rows each table has, by its name} */
  Map<String, String> rows() throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet tables = statement.executeQuery(ROWS)) {
      while (tables.next()) {
        rows.put(tables.getString(1), tables.getString(2));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    database.close();
  }
}
