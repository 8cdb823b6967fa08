package org.schemaparity.check.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.QualifiedName;

/**
 * The catalogs of one database, asked with the queries that lie beside this class.
 *
 * @param connection the connection to the database
 * @param leftOut the tables to leave out with all that belongs to them
 * @param requests what to read beyond what is always read
 */
record Catalog(Connection connection, Set<QualifiedName> leftOut, Set<OnRequest> requests) {
  /** Makes something of the row that {@code rows} stands at. */
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  /** {@return what {@code reader} makes of each row of the query in the file {@code name}.sql} */
  <T> List<T> rows(String name, RowReader<T> reader) throws SQLException {
    return query(text(name), reader);
  }

  /**
   * {@return what {@code reader} makes of each row of those of the queries that lie in a folder,
   * all in one round trip}
   */
  <T> List<T> rowsOfAll(String folder, List<String> names, RowReader<T> reader)
      throws SQLException {
    List<String> queries =
        names.stream()
            .filter(name -> name.startsWith(folder))
            .map(name -> "(\n" + text(name) + "\n)")
            .toList();
    return queries.isEmpty() ? List.of() : query(String.join("\nUNION ALL\n", queries), reader);
  }

  private <T> List<T> query(String sql, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text("user_objects") + sql)) {
      statement.setArray(1, texts(requests.stream().map(OnRequest::name)));
      statement.setArray(2, texts(leftOut.stream().sorted().map(QualifiedName::schema)));
      statement.setArray(3, texts(leftOut.stream().sorted().map(QualifiedName::name)));
      try (ResultSet rows = statement.executeQuery()) {
        List<T> result = new ArrayList<>();
        Row row = new Row(rows);
        while (rows.next()) {
          result.add(reader.read(row));
        }
        return result;
      }
    }
  }

  private Array texts(Stream<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
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
