package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.plan.ColumnOperation;
import org.schemaparity.model.plan.Counting;
import org.schemaparity.model.sql.Identifiers;

/** Renders columns and what is done to them. */
record ColumnRenderer(Names names, SequenceRenderer sequences)
    implements ColumnOperation.Visitor<String> {
  /** {@return the column as it stands in {@code CREATE TABLE}} */
  String definition(Column column) {
    return Identifiers.quote(column.name())
        + " "
        + names.of(column.type())
        + collation(column.options().collation())
        + clauses(column);
  }

  /** {@return the column as it stands where its table has it from another or from a type} */
  String deviation(Column column) {
    return Identifiers.quote(column.name()) + " WITH OPTIONS" + clauses(column);
  }

  private String clauses(Column column) {
    return column.value().accept(new ValueClause()) + (column.notNull() ? notNull(column) : "");
  }

  private static String notNull(Column column) {
    return column
            .options()
            .notNullName()
            .map(name -> " CONSTRAINT " + Identifiers.quote(name))
            .orElse("")
        + " NOT NULL"
        + (column.options().notNullNoInherit() ? " NO INHERIT" : "");
  }

  private String collation(Optional<QualifiedName> collation) {
    return collation.map(name -> " COLLATE " + names.found(name)).orElse("");
  }

  @Override
  public String add(ColumnOperation.Add operation) {
    return alterTable(operation.table()) + "ADD COLUMN " + definition(operation.column());
  }

  @Override
  public String drop(ColumnOperation.Drop operation) {
    return (operation.alone()
            ? "ALTER TABLE ONLY " + names.of(operation.table()) + " "
            : alterTable(operation.table()))
        + (operation.ifThere() ? "DROP COLUMN IF EXISTS " : "DROP COLUMN ")
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
        + collation(operation.collation())
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
        + "ADD"
        + identity(operation.identity());
  }

  @Override
  public String setIdentity(ColumnOperation.SetIdentity operation) {
    Pair<ColumnValue.Generation> generations =
        operation.identities().map(ColumnValue.Identity::generation);
    List<String> clauses = new ArrayList<>();
    if (!generations.same()) {
      clauses.add("SET GENERATED " + words(generations.to()));
    }
    SequenceRenderer.changes(
            operation
                .identities()
                .map(identity -> new Counting(operation.type(), identity.options())))
        .forEach(clause -> clauses.add(clause.equals("RESTART") ? clause : "SET " + clause));
    return alterColumn(operation.table(), operation.column()) + String.join(" ", clauses);
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
    return names.alterTable(table);
  }

  private String alterColumn(QualifiedName table, String column) {
    return names.alterColumn(table, column);
  }

  private String identity(ColumnValue.Identity identity) {
    return " GENERATED "
        + words(identity.generation())
        + " AS IDENTITY"
        + sequences.identity(identity);
  }

  private static String words(ColumnValue.Generation generation) {
    return generation.name().replace('_', ' ');
  }

  /** What stands between a column's type and its {@code NOT NULL}. */
  private final class ValueClause implements ColumnValue.Visitor<String> {
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
      return ColumnRenderer.this.identity(identity);
    }

    @Override
    public String generated(ColumnValue.Generated generated) {
      return " GENERATED ALWAYS AS (%s) %s"
          .formatted(generated.expression().sql(), generated.storage());
    }
  }
}
