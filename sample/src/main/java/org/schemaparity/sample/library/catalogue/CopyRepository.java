package org.schemaparity.sample.library.catalogue;

import static org.schemaparity.sample.library.catalogue.Tables.CopyTable.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads and writes copies. */
public final class CopyRepository {
  private static final String INSERT =
      """
      INSERT INTO %s (%s, %s, %s, %s, %s)
      VALUES (?, ?, ?, ?, ?)
      RETURNING *
      """
          .formatted(TABLE, TITLE_ID, COPY_NUMBER, BARCODE, BRANCH_CODE, ACQUIRED_ON);
  private static final String BY_BARCODE =
      """
      SELECT * FROM %s WHERE %s = ?
      """
          .formatted(TABLE, BARCODE);

  private final Connection connection;

  /**
   * @param connection whose transaction the repository takes part in
   */
  public CopyRepository(Connection connection) {
    this.connection = connection;
  }

  /** {@return the copy that was added, with the values that the database gave it} */
  public Copy add(Title title, int number, Barcode barcode, String branch, LocalDate acquiredOn)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, title.id());
      insert.setInt(2, number);
      insert.setString(3, barcode.text());
      insert.setString(4, branch);
      insert.setObject(5, acquiredOn);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return copy(row);
      }
    }
  }

  /** {@return the copy that carries {@code barcode}} */
  public Optional<Copy> copyWith(Barcode barcode) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BY_BARCODE)) {
      query.setString(1, barcode.text());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(copy(row)) : Optional.empty();
      }
    }
  }

  private static Copy copy(ResultSet row) throws SQLException {
    return new Copy(
        row.getLong(TITLE_ID),
        row.getShort(COPY_NUMBER),
        new Barcode(row.getString(BARCODE)),
        row.getString(BRANCH_CODE),
        CopyCondition.valueOf(row.getString(CONDITION)),
        row.getBoolean(LENDABLE),
        Optional.ofNullable(row.getBigDecimal(PRICE)),
        row.getObject(THICKNESS, Float.class),
        row.getObject(ACQUIRED_ON, LocalDate.class));
  }
}
