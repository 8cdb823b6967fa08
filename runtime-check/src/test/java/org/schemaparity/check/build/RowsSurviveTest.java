package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.plan.ColumnOperation;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.plan.Step;
import org.schemaparity.model.render.SqlRenderer;

/** A row outlives renames and new columns that it needs a value for, there and back. */
class RowsSurviveTest {
  private static final SqlRenderer RENDERER = new SqlRenderer("public");

  @Property
  void aRowSurvives(
      @ForAll boolean tableRenamed, @ForAll boolean columnRenamed, @ForAll boolean columnAdded)
      throws SQLException {
    Database from = database("order", "Mixed Case", false);
    String table = tableRenamed ? "Or\"ders" : "order";
    String column = columnRenamed ? "größe" : "Mixed Case";
    Database to = database(table, column, columnAdded);
    Map<ObjectPath, String> former = new HashMap<>();
    QualifiedName name = new QualifiedName("public", table);
    if (tableRenamed) {
      former.put(ObjectPath.table(name), "order");
    }
    if (columnRenamed) {
      former.put(ObjectPath.column(name, column), "Mixed Case");
    }
    Renames renames = new Renames(former);

    for (TestServer server : TestServer.values()) {
      try (ScratchDatabase database = server.start().createDatabase();
          Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        run(statement, Planner.plan(Database.empty(), from, Renames.none()).steps());
        statement.execute("INSERT INTO \"order\" (\"Mixed Case\") VALUES ('kept')");

        run(statement, Planner.plan(from, to, renames).steps());
        assertThat(rows(statement, table))
            .containsExactly(columnAdded ? "1 kept filled" : "1 kept");

        run(
            statement,
            Planner.plan(to, from, Renames.takingBack(Diff.between(from, to, renames))).steps());
        assertThat(rows(statement, "order")).containsExactly("1 kept");
      }
    }
  }

  private static Database database(String table, String column, boolean added) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        column(
            "id",
            "bigint",
            new ColumnValue.Identity(
                ColumnValue.Generation.ALWAYS, SequenceOptions.USUAL, Optional.empty())));
    columns.add(column(column, "text", new ColumnValue.Plain()));
    if (added) {
      columns.add(column("needed", "text", new ColumnValue.Plain()));
    }
    return new Database(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Table(
                new QualifiedName("public", table),
                columns,
                Optional.of(new PrimaryKey(table + "_pkey", List.of("id"), KeyOptions.USUAL)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                TableOptions.USUAL)),
        List.of(),
        List.of());
  }

  private static Column column(String name, String type, ColumnValue value) {
    return new Column(
        name, new DataType.BuiltIn(type), true, value, Optional.empty(), ColumnOptions.USUAL);
  }

  /** Fills in what the script leaves to people. */
  private static void run(Statement statement, List<Step> steps) throws SQLException {
    for (Step step : steps) {
      String sql = RENDERER.statement(step.operation());
      statement.execute(
          step.operation() instanceof ColumnOperation.Backfill
              ? sql.replace("...", "'filled'")
              : sql);
    }
  }

  private static List<String> rows(Statement statement, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    String query = "SELECT * FROM \"" + table.replace("\"", "\"\"") + "\"";
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          values.add(found.getString(i));
        }
        rows.add(String.join(" ", values));
      }
    }
    return rows;
  }
}
