package org.schemaparity.sample.library.lending;

import static org.schemaparity.sample.library.lending.Tables.LoanTable.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schemaparity.sample.library.catalogue.Copy;

/** Reads and writes loans. */
public final class LoanRepository {
  private static final String INSERT =
      """
      INSERT INTO %s (%s, %s, %s, %s, %s)
      VALUES (?, ?, ?, ?, ?)
      RETURNING *
      """
          .formatted(TABLE, TITLE_ID, COPY_NUMBER, MEMBER_ID, BORROWED_AT, DUE_ON);
  private static final String OPEN_OF_COPY =
      """
      SELECT * FROM %s WHERE %s = ? AND %s = ? AND %s IS NULL
      """
          .formatted(TABLE, TITLE_ID, COPY_NUMBER, RETURNED_AT);
  private static final String OVERDUE =
      """
      SELECT * FROM %s WHERE %s < ? AND %s IS NULL ORDER BY %2$s
      """
          .formatted(TABLE, DUE_ON, RETURNED_AT);
  private static final String CLOSE =
      """
      UPDATE %s SET %s = ? WHERE %s = ? RETURNING *
      """
          .formatted(TABLE, RETURNED_AT, ID);

  private final Connection connection;

  /**
   * @param connection whose transaction the repository takes part in
   */
  public LoanRepository(Connection connection) {
    this.connection = connection;
  }

  /** {@return the loan that was opened} */
  public Loan open(Copy copy, Member member, OffsetDateTime borrowedAt, LocalDate dueOn)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, copy.titleId());
      insert.setInt(2, copy.copyNumber());
      insert.setObject(3, member.id());
      insert.setObject(4, borrowedAt);
      insert.setObject(5, dueOn);
      return loans(insert).get(0);
    }
  }

  /** {@return the loan that {@code copy} is out on, if it is out} */
  public Optional<Loan> openLoanOf(Copy copy) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(OPEN_OF_COPY)) {
      query.setLong(1, copy.titleId());
      query.setInt(2, copy.copyNumber());
      return loans(query).stream().findFirst();
    }
  }

  /** {@return the open loans that were due before {@code day}, the longest overdue first} */
  public List<Loan> overdueOn(LocalDate day) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(OVERDUE)) {
      query.setObject(1, day);
      return loans(query);
    }
  }

  /** {@return the loan as it is once its copy has come back} */
  public Loan close(Loan loan, OffsetDateTime returnedAt) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(CLOSE)) {
      update.setObject(1, returnedAt);
      update.setLong(2, loan.id());
      return loans(update).get(0);
    }
  }

  private static List<Loan> loans(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Loan> loans = new ArrayList<>();
      while (rows.next()) {
        loans.add(loan(rows));
      }
      return loans;
    }
  }

  private static Loan loan(ResultSet row) throws SQLException {
    return new Loan(
        row.getLong(ID),
        row.getLong(TITLE_ID),
        row.getShort(COPY_NUMBER),
        row.getObject(MEMBER_ID, UUID.class),
        row.getObject(BORROWED_AT, OffsetDateTime.class),
        row.getObject(DUE_ON, LocalDate.class),
        row.getObject(RETURNED_AT, OffsetDateTime.class),
        row.getByte(RENEWALS));
  }
}
