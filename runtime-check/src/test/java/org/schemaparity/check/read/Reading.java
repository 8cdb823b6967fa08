package org.schemaparity.check.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.Details;
import org.schemaparity.model.Index;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;

/** What the reader reads after some SQL was run in an empty database. */
final class Reading {
  private Reading() {}

  static Database of(TestServer server, String... sql) throws SQLException {
    return of(server, new CatalogReader(Set.of()), sql);
  }

  static Database of(TestServer server, OnRequest request, String... sql) throws SQLException {
    return of(server, new CatalogReader(Set.of(), Set.of(request)), sql);
  }

  static Database leavingOut(TestServer server, QualifiedName table, String... sql)
      throws SQLException {
    return of(server, new CatalogReader(Set.of(table)), sql);
  }

  private static Database of(TestServer server, CatalogReader reader, String... sql)
      throws SQLException {
    try (ScratchDatabase database = server.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
      return reader.read(connection);
    }
  }

  /** The last table by name. */
  static Table table(TestServer server, String... sql) throws SQLException {
    Database database = of(server, sql);
    return database.tables().get(database.tables().size() - 1);
  }

  /** The first column of the last table. */
  static Column column(TestServer server, String... sql) throws SQLException {
    return table(server, sql).columns().get(0);
  }

  static Index index(TestServer server, String... sql) throws SQLException {
    return table(server, sql).indexes().get(0);
  }

  static CheckConstraint check(TestServer server, String... sql) throws SQLException {
    return table(server, sql).checkConstraints().get(0);
  }

  /** The last object of its kind. */
  static SqlObject object(TestServer server, ObjectKind kind, String... sql) throws SQLException {
    return last(kind, of(server, sql));
  }

  static SqlObject last(ObjectKind kind, Database database) {
    List<SqlObject> objects =
        database.sqlObjects().stream().filter(object -> object.kind() == kind).toList();
    return objects.get(objects.size() - 1);
  }

  static Map<String, String> map(Details details) {
    Map<String, String> map = new TreeMap<>();
    details.all().forEach(detail -> map.put(detail.attribute(), detail.value()));
    return map;
  }

  static Map<String, String> details(TestServer server, ObjectKind kind, String... sql)
      throws SQLException {
    return map(object(server, kind, sql).details());
  }

  static String[] concat(String[] before, String... after) {
    return Stream.concat(Arrays.stream(before), Arrays.stream(after)).toArray(String[]::new);
  }
}
