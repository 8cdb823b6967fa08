package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;

/** Reads the constraints of all tables. */
final class ConstraintReader {
  private ConstraintReader() {}

  static List<Owned<TableElement>> read(Catalog catalog) throws SQLException {
    return catalog.rows("constraints", row -> new Owned<>(row.table(), constraint(row)));
  }

  /** See {@code pg_constraint} in "System Catalogs" of the PostgreSQL manual for the codes. */
  private static TableElement constraint(Row row) throws SQLException {
    String name = row.text("name");
    return switch (row.code("kind")) {
      case 'p' -> new PrimaryKey(name, row.texts("columns"), KeyOptions.USUAL);
      case 'u' -> new UniqueConstraint(name, row.texts("columns"), KeyOptions.USUAL);
      case 'c' ->
          new CheckConstraint(name, new Expression(row.text("expression")), CheckOptions.USUAL);
      case 'f' ->
          new ForeignKey(
              name,
              row.texts("columns"),
              row.name("referenced_schema", "referenced_table"),
              row.texts("referenced_columns"),
              action(row.code("on_delete")),
              action(row.code("on_update")),
              ForeignKeyOptions.USUAL);
      default -> throw new IllegalStateException("constraint of unknown kind: " + name);
    };
  }

  private static ReferentialAction action(char code) {
    return switch (code) {
      case 'a' -> ReferentialAction.NO_ACTION;
      case 'r' -> ReferentialAction.RESTRICT;
      case 'c' -> ReferentialAction.CASCADE;
      case 'n' -> ReferentialAction.SET_NULL;
      case 'd' -> ReferentialAction.SET_DEFAULT;
      default -> throw new IllegalStateException("referential action of unknown kind: " + code);
    };
  }
}
