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
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.StorageStrategy;

/** Reads the columns of all tables, apart from those that are as a parent table has them. */
final class ColumnReader {
  private ColumnReader() {}

  static List<Owned<QualifiedName, Column>> read(Catalog catalog) throws SQLException {
    return catalog.rows("columns", row -> new Owned<>(row.owner(), column(row)));
  }

  private static Column column(Row row) throws SQLException {
    return new Column(
        row.text("name"),
        DataTypeReader.read(row),
        row.flag("not_null"),
        value(row),
        row.comment(),
        new ColumnOptions(
            row.collation(),
            storage(row.code("storage")),
            compression(row.code("compression")),
            row.optionalText("statistics_target").map(Integer::valueOf),
            row.texts("attribute_options"),
            notNullName(row),
            row.flag("is_not_null_no_inherit"),
            row.flag("is_not_null_not_valid"),
            row.details()));
  }

  /** See {@code pg_attribute} in "System Catalogs" of the PostgreSQL manual for the codes. */
  private static ColumnValue value(Row row) throws SQLException {
    char identity = row.code("identity");
    if (identity != ' ') {
      return new ColumnValue.Identity(
          identity == 'a' ? Generation.ALWAYS : Generation.BY_DEFAULT,
          SequenceOptionsReader.read(row),
          sequence(row));
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

  private static Optional<QualifiedName> sequence(Row row) throws SQLException {
    QualifiedName name = row.name("sequence_schema", "sequence_name");
    QualifiedName table = row.owner();
    boolean chosen =
        name.schema().equals(table.schema())
            && ChosenNames.isSequence(name.name(), table.name(), row.text("name"));
    return chosen ? Optional.empty() : Optional.of(name);
  }

  /** An inherited constraint has the parent's name, so that nobody chose it for this table. */
  private static Optional<String> notNullName(Row row) throws SQLException {
    List<String> inherited = row.texts("inherited_not_null_names");
    String table = row.owner().name();
    String column = row.text("name");
    return row.optionalText("not_null_name")
        .filter(name -> !inherited.contains(name))
        .filter(name -> !ChosenNames.isNotNull(name, table, column));
  }

  private static Optional<StorageStrategy> storage(char code) {
    return switch (code) {
      case 'p' -> Optional.of(StorageStrategy.PLAIN);
      case 'e' -> Optional.of(StorageStrategy.EXTERNAL);
      case 'x' -> Optional.of(StorageStrategy.EXTENDED);
      case 'm' -> Optional.of(StorageStrategy.MAIN);
      default -> Optional.empty();
    };
  }

  private static Optional<String> compression(char code) {
    return switch (code) {
      case 'p' -> Optional.of("pglz");
      case 'l' -> Optional.of("lz4");
      default -> Optional.empty();
    };
  }
}
