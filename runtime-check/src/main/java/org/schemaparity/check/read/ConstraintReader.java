package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.MatchType;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;

/**
 * Reads the constraints of all tables.
 *
 * @param keys the keys of all indexes
 */
record ConstraintReader(Map<Long, List<IndexKey>> keys) {
  List<Owned<QualifiedName, TableElement>> read(Catalog catalog) throws SQLException {
    return catalog.rows("constraints", row -> new Owned<>(row.owner(), constraint(row)));
  }

  /** See {@code pg_constraint} in "System Catalogs" of the PostgreSQL manual for the codes. */
  private TableElement constraint(Row row) throws SQLException {
    String name = row.text("name");
    return switch (row.code("kind")) {
      case 'p' -> new PrimaryKey(name, row.texts("columns"), keyOptions(row));
      case 'u' -> new UniqueConstraint(name, row.texts("columns"), keyOptions(row));
      case 'x' -> exclusion(row);
      case 'c' ->
          new CheckConstraint(name, new Expression(row.text("expression")), checkOptions(row));
      case 'f' -> foreignKey(row);
      default -> throw new IllegalStateException("constraint of unknown kind: " + name);
    };
  }

  private static KeyOptions keyOptions(Row row) throws SQLException {
    return new KeyOptions(
        row.texts("include"),
        row.flag("is_nulls_not_distinct"),
        row.flag("has_period"),
        deferrability(row),
        row.texts("storage_parameters"),
        row.optionalText("tablespace"),
        row.comment(),
        row.details());
  }

  private ExclusionConstraint exclusion(Row row) throws SQLException {
    List<IndexKey> indexKeys = keys.getOrDefault(row.number("index_id"), List.of());
    List<String> operators = row.texts("operators");
    List<ExclusionElement> elements = new ArrayList<>();
    for (int position = 0; position < operators.size(); position++) {
      elements.add(new ExclusionElement(indexKeys.get(position), operators.get(position)));
    }
    return new ExclusionConstraint(
        row.text("name"),
        row.text("method"),
        elements,
        row.expression("predicate"),
        keyOptions(row));
  }

  private static CheckOptions checkOptions(Row row) throws SQLException {
    return new CheckOptions(
        row.flag("is_no_inherit"), row.validity(), row.comment(), row.details());
  }

  private static ForeignKey foreignKey(Row row) throws SQLException {
    return new ForeignKey(
        row.text("name"),
        row.texts("columns"),
        row.name("referenced_schema", "referenced_table"),
        row.texts("referenced_columns"),
        action(row.code("on_delete")),
        action(row.code("on_update")),
        new ForeignKeyOptions(
            row.code("match_type") == 'f' ? MatchType.FULL : MatchType.SIMPLE,
            row.texts("set_columns"),
            deferrability(row),
            row.validity(),
            row.flag("has_period"),
            row.comment(),
            row.details()));
  }

  private static Deferrability deferrability(Row row) throws SQLException {
    if (!row.flag("is_deferrable")) {
      return Deferrability.NOT_DEFERRABLE;
    }
    return row.flag("is_deferred")
        ? Deferrability.INITIALLY_DEFERRED
        : Deferrability.INITIALLY_IMMEDIATE;
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
