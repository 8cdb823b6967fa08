package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.Optional;
import org.schemaparity.model.SequenceOptions;

/** Reads how a sequence counts, apart from what PostgreSQL takes for its type and direction. */
final class SequenceOptionsReader {
  private SequenceOptionsReader() {}

  /** See {@code MINVALUE}, {@code MAXVALUE} and {@code START} in "CREATE SEQUENCE". */
  static SequenceOptions read(Row row) throws SQLException {
    long least = least(row.text("sequence_type"));
    boolean ascending = row.number("increment") > 0;
    long minimum = row.number("minimum");
    long maximum = row.number("maximum");
    return new SequenceOptions(
        unless(ascending ? minimum : maximum, row.number("start")),
        unless(1, row.number("increment")),
        unless(ascending ? 1 : least, minimum),
        unless(ascending ? -(least + 1) : -1, maximum),
        unless(1, row.number("cache")),
        row.flag("cycle"));
  }

  private static long least(String type) {
    return switch (type) {
      case "smallint" -> Short.MIN_VALUE;
      case "integer" -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }

  private static Optional<Long> unless(long usual, long value) {
    return value == usual ? Optional.empty() : Optional.of(value);
  }
}
