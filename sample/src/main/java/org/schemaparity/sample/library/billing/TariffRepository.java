package org.schemaparity.sample.library.billing;

import static org.schemaparity.sample.library.billing.Tables.TariffTable.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.schemaparity.sample.library.catalogue.MediaFormat;

/** Reads tariffs. */
public final class TariffRepository {
  private static final String IN_FORCE =
      """
      SELECT *, extract(epoch FROM %s) AS grace_seconds
      FROM %s
      WHERE %s = ? AND %s <= ?
      ORDER BY %4$s DESC
      LIMIT 1
      """
          .formatted(GRACE, TABLE, FORMAT, VALID_FROM);

  private final Connection connection;

  /**
   * @param connection whose transaction the repository takes part in
   */
  public TariffRepository(Connection connection) {
    this.connection = connection;
  }

  /** {@return the newest tariff for {@code format} that holds on {@code day}} */
  public Optional<Tariff> inForce(MediaFormat format, LocalDate day) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(IN_FORCE)) {
      query.setObject(1, format.label(), Types.OTHER);
      query.setObject(2, day);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(tariff(row)) : Optional.empty();
      }
    }
  }

  private static Tariff tariff(ResultSet row) throws SQLException {
    Integer[] reminderDays = (Integer[]) row.getArray(REMINDER_DAYS).getArray();
    return new Tariff(
        MediaFormat.ofLabel(row.getString(FORMAT)),
        row.getObject(VALID_FROM, LocalDate.class),
        row.getBigDecimal(DAILY_RATE),
        row.getBigDecimal(CEILING),
        Duration.ofSeconds(row.getLong("grace_seconds")),
        Arrays.stream(reminderDays).mapToInt(Integer::intValue).toArray());
  }
}
