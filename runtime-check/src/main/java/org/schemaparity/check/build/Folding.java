package org.schemaparity.check.build;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Table;
import org.schemaparity.model.sql.TypeText;

/**
 * Brings to one text what is the same to PostgreSQL in several: the order of a list partition's
 * values, and the constant parts of defaults, which its planner works out, so that {@code 0} and
 * {@code '0'::numeric} are the same value of the same column. It folds immutable functions only,
 * and executes none that has an effect.
 *
 * @param statement a statement on a database that has the types
 */
record Folding(Statement statement) {
  /**
   * {@return {@code database} with folded defaults and list bounds} What the planner refuses stays
   * as it is.
   */
  static Database fold(Connection connection, Database database) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET search_path = pg_catalog");
      statement.execute("SET TimeZone = 'UTC'");
      Folding folding = new Folding(statement);
      List<Table> tables = new ArrayList<>();
      for (Table table : database.tables()) {
        tables.add(folding.fold(ListBounds.sorted(table)));
      }
      return database.withTables(tables);
    }
  }

  private Table fold(Table table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(
          column.value() instanceof ColumnValue.Default value ? fold(column, value) : column);
    }
    return table.withColumns(columns);
  }

  private Column fold(Column column, ColumnValue.Default value) throws SQLException {
    String query =
        "SELECT CAST(("
            + value.expression().sql()
            + ") AS "
            + TypeText.of(column.type(), Optional.empty())
            + ")";
    StringBuilder output = new StringBuilder();
    try (ResultSet lines = statement.executeQuery("EXPLAIN (VERBOSE, COSTS OFF) " + query)) {
      while (lines.next()) {
        output.append(lines.getString(1)).append('\n');
      }
    } catch (SQLException refusal) {
      if (statement.getConnection().isClosed()) {
        throw refusal;
      }
      return column;
    }
    return column.withValue(new ColumnValue.Default(new Expression(output.toString())));
  }
}
