package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOrder;

/** Reads the indexes of all tables, apart from those that belong to a constraint. */
final class IndexReader {
  private IndexReader() {}

  static List<Owned<Index>> read(Catalog catalog) throws SQLException {
    return catalog.rows("indexes", row -> new Owned<>(row.table(), index(row)));
  }

  private static Index index(Row row) throws SQLException {
    return new Index(
        row.text("name"),
        row.flag("is_unique"),
        row.text("method"),
        keys(row),
        row.expression("predicate"),
        IndexOptions.USUAL);
  }

  private static List<IndexKey> keys(Row row) throws SQLException {
    List<Optional<String>> columns = row.optionalTexts("key_columns");
    List<Optional<String>> expressions = row.optionalTexts("key_expressions");
    List<IndexKey> keys = new ArrayList<>();
    for (int position = 0; position < columns.size(); position++) {
      Optional<IndexKey> column =
          columns.get(position).map(name -> new IndexKey.OfColumn(name, KeyOrder.USUAL));
      String expression = expressions.get(position).orElse("");
      keys.add(
          column.orElseGet(
              () -> new IndexKey.OfExpression(unparenthesized(expression), KeyOrder.USUAL)));
    }
    return keys;
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
