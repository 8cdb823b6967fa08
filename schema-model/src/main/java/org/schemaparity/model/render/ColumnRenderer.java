package org.schemaparity.model.render;

import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.plan.ColumnOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders columns and what is done to them. */
record ColumnRenderer(Names names) implements ColumnOperation.Visitor<String> {
  /** {@return the column as it stands in {@code CREATE TABLE}} */
  String definition(Column column) {
    return Identifiers.quote(column.name())
        + " "
        + names.of(column.type())
        + column.value().accept(new ValueClause())
        + (column.notNull() ? " NOT NULL" : "");
  }

  @Override
  public String add(ColumnOperation.Add operation) {
    return alterTable(operation.table()) + "ADD COLUMN " + definition(operation.column());
  }

  @Override
  public String drop(ColumnOperation.Drop operation) {
    return alterTable(operation.table())
        + "DROP COLUMN "
        + Identifiers.quote(operation.column().name());
  }

  @Override
  public String rename(ColumnOperation.Rename operation) {
    return alterTable(operation.table())
        + "RENAME COLUMN %s TO %s"
            .formatted(
                Identifiers.quote(operation.column()), Identifiers.quote(operation.newName()));
  }

  @Override
  public String alterType(ColumnOperation.AlterType operation) {
    return alterColumn(operation.table(), operation.column())
        + "TYPE "
        + names.of(operation.to())
        + operation.using().map(using -> " USING " + using.sql()).orElse("");
  }

  /** A comment, not a statement: an example of what to write, with the column's own names. */
  @Override
  public String backfill(ColumnOperation.Backfill operation) {
    String column = Identifiers.quote(operation.column());
    return "UPDATE %s SET %s = ... WHERE %s IS NULL"
        .formatted(names.of(operation.table()), column, column);
  }

  @Override
  public String setNotNull(ColumnOperation.SetNotNull operation) {
    return alterColumn(operation.table(), operation.column())
        + (operation.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
  }

  @Override
  public String setDefault(ColumnOperation.SetDefault operation) {
    return alterColumn(operation.table(), operation.column())
        + operation
            .expression()
            .map(expression -> "SET DEFAULT " + expression.sql())
            .orElse("DROP DEFAULT");
  }

  @Override
  public String addIdentity(ColumnOperation.AddIdentity operation) {
    return alterColumn(operation.table(), operation.column())
        + "ADD GENERATED %s AS IDENTITY".formatted(words(operation.generation()));
  }

  @Override
  public String restartIdentity(ColumnOperation.RestartIdentity operation) {
    String column = Identifiers.quote(operation.column());
    return "SELECT setval(pg_get_serial_sequence(%s, %s), coalesce(max(%s), 0) + 1, false) FROM %s"
        .formatted(
            Identifiers.literal(names.of(operation.table())),
            Identifiers.literal(operation.column()),
            column,
            names.of(operation.table()));
  }

  @Override
  public String setIdentity(ColumnOperation.SetIdentity operation) {
    return alterColumn(operation.table(), operation.column())
        + "SET GENERATED "
        + words(operation.generation());
  }

  @Override
  public String dropIdentity(ColumnOperation.DropIdentity operation) {
    return alterColumn(operation.table(), operation.column()) + "DROP IDENTITY";
  }

  @Override
  public String dropExpression(ColumnOperation.DropExpression operation) {
    return alterColumn(operation.table(), operation.column()) + "DROP EXPRESSION";
  }

  private String alterTable(QualifiedName table) {
    return "ALTER TABLE " + names.of(table) + " ";
  }

  private String alterColumn(QualifiedName table, String column) {
    return alterTable(table) + "ALTER COLUMN " + Identifiers.quote(column) + " ";
  }

  private static String words(ColumnValue.Generation generation) {
    return generation.name().replace('_', ' ');
  }

  /** What stands between a column's type and its {@code NOT NULL}. */
  private static final class ValueClause implements ColumnValue.Visitor<String> {
    @Override
    public String plain(ColumnValue.Plain plain) {
      return "";
    }

    @Override
    public String byDefault(ColumnValue.Default byDefault) {
      return " DEFAULT " + byDefault.expression().sql();
    }

    @Override
    public String identity(ColumnValue.Identity identity) {
      return " GENERATED " + words(identity.generation()) + " AS IDENTITY";
    }

    @Override
    public String generated(ColumnValue.Generated generated) {
      return " GENERATED ALWAYS AS (%s) %s"
          .formatted(generated.expression().sql(), generated.storage());
    }
  }
}
