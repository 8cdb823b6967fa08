package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.Sequence;

/** Reads the sequences, apart from those of identity columns. */
final class SequenceReader {
  private SequenceReader() {}

  static List<Sequence> read(Catalog catalog) throws SQLException {
    return catalog.rows("sequences", SequenceReader::sequence);
  }

  private static Sequence sequence(Row row) throws SQLException {
    return new Sequence(
        row.name(),
        row.text("sequence_type"),
        SequenceOptionsReader.read(row),
        ownedBy(row),
        row.flag("is_unlogged"),
        row.comment());
  }

  private static Optional<ColumnName> ownedBy(Row row) throws SQLException {
    Optional<String> column = row.optionalText("owner_column");
    return row.optionalName("owner_schema", "owner_table")
        .flatMap(table -> column.map(name -> new ColumnName(table, name)));
  }
}
