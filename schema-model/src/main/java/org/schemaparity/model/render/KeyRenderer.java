package org.schemaparity.model.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.NullsOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.KeyExpressions;

/** Renders the keys of indexes and exclusion constraints, and the clauses that both have. */
record KeyRenderer(Names names) {
  String list(List<IndexKey> keys) {
    return keys.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
  }

  String of(IndexKey key) {
    KeyOrder order = key.order();
    return value(key)
        + order.collation().map(collation -> " COLLATE " + names.found(collation)).orElse("")
        + order.operatorClass().map(this::of).orElse("")
        + (order.descending() ? " DESC" : "")
        + order
            .nulls()
            .map(nulls -> nulls == NullsOrder.FIRST ? " NULLS FIRST" : " NULLS LAST")
            .orElse("");
  }

  String of(ExclusionElement element) {
    return of(element.key()) + " WITH " + operator(element.operator());
  }

  /** An operator that its schema's name stands before cannot stand by itself. */
  private static String operator(String operator) {
    return operator.contains(".") ? "OPERATOR(" + operator + ")" : operator;
  }

  /** {@return the columns that an index only carries, be there none} */
  static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE " + Names.list(columns);
  }

  /** {@return where an index lies, if it is said, behind {@code keywords}} */
  static String tablespace(String keywords, Optional<String> tablespace) {
    return tablespace.map(name -> keywords + Identifiers.quote(name)).orElse("");
  }

  private String of(OperatorClass operatorClass) {
    return " "
        + names.found(operatorClass.name())
        + Parameters.clause(" ", operatorClass.parameters());
  }

  private static String value(IndexKey key) {
    if (key instanceof IndexKey.OfColumn column) {
      return Identifiers.quote(column.column());
    }
    String sql = ((IndexKey.OfExpression) key).expression().sql();
    return KeyExpressions.isKey(sql) ? sql : "(" + sql + ")";
  }
}
