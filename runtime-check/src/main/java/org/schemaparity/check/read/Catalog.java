package org.schemaparity.check.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The catalogs of one database, asked with the queries that lie beside this class. */
record Catalog(Connection connection) {
  /** Makes something of the row that {@code rows} stands at. */
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  /** {@return what {@code reader} makes of each row of the query in the file {@code name}.sql} */
  <T> List<T> rows(String name, RowReader<T> reader) throws SQLException {
    return query(text(name), reader);
  }

  /**
   * {@return what {@code reader} makes of each row of the queries in the files, all in one round
   * trip}
   */
  <T> List<T> rowsOfAll(List<String> names, String orderBy, RowReader<T> reader)
      throws SQLException {
    String union =
        String.join(
            "\nUNION ALL\n", names.stream().map(name -> "(\n" + text(name) + "\n)").toList());
    return query(union + "\nORDER BY " + orderBy, reader);
  }

  private <T> List<T> query(String sql, RowReader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text("user_objects") + sql)) {
      List<T> result = new ArrayList<>();
      Row row = new Row(rows);
      while (rows.next()) {
        result.add(reader.read(row));
      }
      return result;
    }
  }

  private static String text(String name) {
    try (InputStream in = Catalog.class.getResourceAsStream(name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("The query " + name + ".sql is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
