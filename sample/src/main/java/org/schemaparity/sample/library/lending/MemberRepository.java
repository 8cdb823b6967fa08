package org.schemaparity.sample.library.lending;

import static org.schemaparity.sample.library.lending.Tables.MemberTable.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.schemaparity.sample.library.PostalAddress;

/** Reads and writes members. */
public final class MemberRepository {
  private static final String INSERT =
      """
      INSERT INTO %s (%s, %s, %s, %s, %s, %s, %s)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      RETURNING *
      """
          .formatted(
              TABLE,
              NAME,
              EMAIL,
              BORN_ON,
              ADDRESS_STREET,
              ADDRESS_POSTAL_CODE,
              ADDRESS_CITY,
              ADDRESS_COUNTRY);
  private static final String BY_ID =
      """
      SELECT * FROM %s WHERE %s = ?
      """
          .formatted(TABLE, ID);
  private static final String BY_EMAIL =
      """
      SELECT * FROM %s WHERE lower(%s) = lower(?)
      """
          .formatted(TABLE, EMAIL);
  private static final String SET_STATUS =
      """
      UPDATE %s SET %s = ? WHERE %s = ?
      """
          .formatted(TABLE, STATUS, ID);

  private final Connection connection;

  /**
   * @param connection whose transaction the repository takes part in
   */
  public MemberRepository(Connection connection) {
    this.connection = connection;
  }

  /** {@return the new member, with the key and the card number that the database gave} */
  public Member register(
      String name, Optional<String> email, LocalDate bornOn, PostalAddress address)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, name);
      insert.setString(2, email.orElse(null));
      insert.setObject(3, bornOn);
      insert.setString(4, address.street());
      insert.setString(5, address.postalCode());
      insert.setString(6, address.city());
      insert.setString(7, address.country());
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return member(row);
      }
    }
  }

  /** {@return the member with that key} */
  public Optional<Member> member(UUID id) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BY_ID)) {
      query.setObject(1, id);
      return first(query);
    }
  }

  /** {@return the member with that address, however it is capitalised} */
  public Optional<Member> memberWithEmail(String email) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BY_EMAIL)) {
      query.setString(1, email);
      return first(query);
    }
  }

  /** Lets a member borrow, or no longer. */
  public void setStatus(UUID id, MemberStatus status) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SET_STATUS)) {
      update.setObject(1, status.name(), Types.OTHER);
      update.setObject(2, id);
      update.executeUpdate();
    }
  }

  private static Optional<Member> first(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(member(row)) : Optional.empty();
    }
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getObject(ID, UUID.class),
        row.getInt(CARD_NUMBER),
        row.getString(NAME),
        Optional.ofNullable(row.getString(EMAIL)),
        row.getObject(BORN_ON, LocalDate.class),
        new PostalAddress(
            row.getString(ADDRESS_STREET),
            row.getString(ADDRESS_POSTAL_CODE),
            row.getString(ADDRESS_CITY),
            row.getString(ADDRESS_COUNTRY)),
        MemberStatus.valueOf(row.getString(STATUS)),
        Optional.ofNullable(row.getObject(GUARANTOR_ID, UUID.class)),
        row.getString(PREFERENCES),
        row.getBytes(PHOTO),
        row.getObject(JOINED_AT, OffsetDateTime.class));
  }
}
