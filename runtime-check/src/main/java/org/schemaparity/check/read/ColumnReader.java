package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.ColumnValue.Generation;
import org.schemaparity.model.ColumnValue.Storage;
import org.schemaparity.model.Expression;
import org.schemaparity.model.SequenceOptions;

/** Reads the columns of all tables. */
final class ColumnReader {
  private ColumnReader() {}

  static List<Owned<Column>> read(Catalog catalog) throws SQLException {
    return catalog.rows("columns", row -> new Owned<>(row.table(), column(row)));
  }

  private static Column column(Row row) throws SQLException {
    return new Column(
        row.text("name"),
        DataTypeReader.read(row),
        row.flag("not_null"),
        value(row),
        row.comment(),
        ColumnOptions.USUAL);
  }

  /** See {@code pg_attribute} in "System Catalogs" of the PostgreSQL manual for the codes. */
  private static ColumnValue value(Row row) throws SQLException {
    char identity = row.code("identity");
    if (identity != ' ') {
      return new ColumnValue.Identity(
          identity == 'a' ? Generation.ALWAYS : Generation.BY_DEFAULT,
          SequenceOptions.USUAL,
          Optional.empty());
    }
    Optional<Expression> expression = row.expression("expression");
    if (expression.isEmpty()) {
      return new ColumnValue.Plain();
    }
    return switch (row.code("generated")) {
      case 's' -> new ColumnValue.Generated(expression.get(), Storage.STORED);
      case 'v' -> new ColumnValue.Generated(expression.get(), Storage.VIRTUAL);
      default -> new ColumnValue.Default(expression.get());
    };
  }
}
