package org.schemaparity.sample.library.billing;

import static org.schemaparity.sample.library.billing.Tables.FineTable.*;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.schemaparity.sample.library.lending.Loan;

/** Reads and writes fines. */
public final class FineRepository {
  private static final String INSERT =
      """
      INSERT INTO %s (%s, %s, %s) VALUES (?, ?, ?) RETURNING *
      """
          .formatted(TABLE, LOAN_ID, REASON, AMOUNT);

  private final Connection connection;

  /**
   * @param connection whose transaction the repository takes part in
   */
  public FineRepository(Connection connection) {
    this.connection = connection;
  }

  /** {@return the fine that was raised} */
  public Fine raise(Loan loan, FineReason reason, BigDecimal amount) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, loan.id());
      insert.setObject(2, reason.name(), Types.OTHER);
      insert.setBigDecimal(3, amount);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return fine(row);
      }
    }
  }

  private static Fine fine(ResultSet row) throws SQLException {
    return new Fine(
        row.getObject(ID, UUID.class),
        row.getLong(LOAN_ID),
        FineReason.valueOf(row.getString(REASON)),
        row.getBigDecimal(AMOUNT),
        row.getObject(RAISED_AT, OffsetDateTime.class).toInstant(),
        row.getObject(SETTLED_ON, LocalDate.class));
  }
}
