package org.schemaparity.check.build;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.SqlRenderer;
import org.schemaparity.model.sql.Identifiers;

/**
 * Makes what a model says.
 *
 * @param connection a connection to an empty database
 * @param defaultSchema the raw name of the schema in which names without a schema are looked up
 *     first
 */
record ModelBuilder(Connection connection, String defaultSchema) {
  /**
   * @throws RefusedModelException if PostgreSQL refuses a statement
   */
  void build(Database model, String saidBy) throws SQLException {
    try (Statement statement = statement()) {
      for (String sql : statements(model)) {
        try {
          statement.execute(sql);
        } catch (SQLException refusal) {
          throw new RefusedModelException(
              "PostgreSQL refuses what %s say: %s\n  The statement: %s"
                  .formatted(saidBy, refusal.getMessage(), sql.replace("\n", "\n    ")));
        }
      }
    }
  }

  /**
   * Passes over statements that PostgreSQL refuses, for a model that may refer to what it cannot
   * hold.
   */
  void buildWhatIsPossible(Database model) throws SQLException {
    try (Statement statement = statement()) {
      for (String sql : statements(model)) {
        try {
          statement.execute(sql);
        } catch (SQLException refusal) {
          if (connection.isClosed()) {
            throw refusal;
          }
        }
      }
    }
  }

  private List<String> statements(Database model) {
    return new SqlRenderer(defaultSchema)
        .statements(Planner.plan(Database.empty(), model, Renames.none()));
  }

  /**
   * Flyway puts its default schema in front of what the search path was; so does this. A routine's
   * body may mention what is made after it, as it may in a dump.
   */
  private Statement statement() throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute("SET check_function_bodies = off");
    statement.execute("SET search_path = " + Identifiers.quote(defaultSchema) + ", public");
    return statement;
  }
}
