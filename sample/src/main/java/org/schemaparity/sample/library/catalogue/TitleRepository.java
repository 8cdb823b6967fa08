package org.schemaparity.sample.library.catalogue;

import static org.schemaparity.sample.library.catalogue.Tables.TitleTable.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes titles. */
public final class TitleRepository {
  private static final String INSERT =
      """
      INSERT INTO %s (%s, %s, %s, %s, %s)
      VALUES (?, ?, ?, ?, ?)
      RETURNING *
      """
          .formatted(TABLE, ISBN, NAME, FORMAT, YEAR_PUBLISHED, KEYWORDS);
  private static final String BY_ID =
      """
      SELECT * FROM %s WHERE %s = ?
      """
          .formatted(TABLE, ID);
  private static final String WITH_WORDS =
      """
      SELECT * FROM %s
      WHERE to_tsvector('simple', %s) @@ plainto_tsquery('simple', ?)
      ORDER BY %s
      """
          .formatted(TABLE, NAME, SORT_NAME);
  private static final String UNDER_KEYWORD =
      """
      SELECT * FROM %s WHERE %s @> ? ORDER BY %s
      """
          .formatted(TABLE, KEYWORDS, SORT_NAME);

  private final Connection connection;

  /**
   * @param connection whose transaction the repository takes part in
   */
  public TitleRepository(Connection connection) {
    this.connection = connection;
  }

  /** {@return the title that was added, with the values that the database gave it} */
  public Title add(Isbn isbn, String name, MediaFormat format, int published, List<String> keywords)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, isbn.digits());
      insert.setString(2, name);
      insert.setObject(3, format.label(), Types.OTHER);
      insert.setInt(4, published);
      insert.setArray(5, connection.createArrayOf("text", keywords.toArray()));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return title(row);
      }
    }
  }

  /** {@return the title with that key} */
  public Optional<Title> title(long id) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BY_ID)) {
      query.setLong(1, id);
      return titles(query).stream().findFirst();
    }
  }

  /** {@return the titles in whose names all of {@code words} occur, in the order of their names} */
  public List<Title> titlesWith(String words) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(WITH_WORDS)) {
      query.setString(1, words);
      return titles(query);
    }
  }

  /** {@return the titles that lie under {@code keyword}, in the order of their names} */
  public List<Title> titlesUnder(String keyword) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(UNDER_KEYWORD)) {
      query.setArray(1, connection.createArrayOf("text", new Object[] {keyword}));
      return titles(query);
    }
  }

  private static List<Title> titles(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Title> titles = new ArrayList<>();
      while (rows.next()) {
        titles.add(title(rows));
      }
      return titles;
    }
  }

  private static Title title(ResultSet row) throws SQLException {
    String isbn = row.getString(ISBN);
    return new Title(
        row.getLong(ID),
        isbn == null ? null : new Isbn(isbn),
        row.getString(NAME),
        row.getString(SORT_NAME),
        MediaFormat.ofLabel(row.getString(FORMAT)),
        row.getString(SUBJECT_CODE),
        row.getShort(YEAR_PUBLISHED),
        row.getObject(PAGES, Integer.class),
        List.of((String[]) row.getArray(KEYWORDS).getArray()),
        row.getString(DETAILS),
        row.getObject(ADDED_AT, OffsetDateTime.class).toInstant());
  }
}
