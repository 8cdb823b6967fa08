package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.NullsOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.QualifiedName;

/** Reads the keys of the indexes of all tables, those of constraints too. */
final class IndexKeyReader {
  private IndexKeyReader() {}

  /** {@return the keys of each index, by its number in the catalog} */
  static Map<Long, List<IndexKey>> read(Catalog catalog) throws SQLException {
    return Owned.byOwner(
        catalog.rows("index_keys", row -> new Owned<>(row.number("index_id"), key(row))));
  }

  private static IndexKey key(Row row) throws SQLException {
    KeyOrder order = order(row);
    Optional<String> column = row.optionalText("column_name");
    if (column.isPresent()) {
      return new IndexKey.OfColumn(column.get(), order);
    }
    return new IndexKey.OfExpression(unparenthesized(row.text("expression")), order);
  }

  private static KeyOrder order(Row row) throws SQLException {
    boolean descending = row.flag("is_descending");
    boolean nullsFirst = row.flag("is_nulls_first");
    return new KeyOrder(
        row.collation(),
        operatorClass(row),
        descending,
        descending == nullsFirst
            ? Optional.empty()
            : Optional.of(nullsFirst ? NullsOrder.FIRST : NullsOrder.LAST));
  }

  private static Optional<OperatorClass> operatorClass(Row row) throws SQLException {
    Optional<QualifiedName> name = row.optionalName("class_schema", "class_name");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new OperatorClass(name.get(), row.texts("class_parameters")));
  }

  /**
   * {@code pg_get_indexdef} puts parentheses around all but function calls, and a function call
   * begins with its name; the few that are printed as SQL syntax, such as {@code (a AT TIME ZONE
   * b)}, bring a pair of their own around the whole.
   */
  private static Expression unparenthesized(String sql) {
    boolean wrapped = sql.startsWith("(") && sql.endsWith(")");
    return new Expression(wrapped ? sql.substring(1, sql.length() - 1) : sql);
  }
}
