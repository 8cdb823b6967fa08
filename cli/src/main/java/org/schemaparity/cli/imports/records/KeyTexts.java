package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.stream.Collectors;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.NullsOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.KeyExpressions;

/** Writes keys as {@code CREATE INDEX} has them. */
record KeyTexts(ColumnLabels columns, String defaultSchema) {
  private static final String PG_CATALOG = "pg_catalog";

  List<String> of(List<IndexKey> keys) {
    return keys.stream().map(this::of).toList();
  }

  String of(IndexKey key) {
    String order = order(key.order());
    if (key instanceof IndexKey.OfColumn column) {
      return order.isEmpty()
          ? columns.inList(column.column())
          : columns.inText(column.column()) + order;
    }
    var expression = Expressions.bare(((IndexKey.OfExpression) key).expression());
    String sql = expression.sql();
    return (KeyExpressions.isCall(sql) ? sql : "(" + sql + ")") + order;
  }

  String of(ExclusionElement element) {
    String key =
        element.key() instanceof IndexKey.OfColumn column
            ? columns.inText(column.column()) + order(column.order())
            : of(element.key());
    String operator = element.operator();
    return key
        + " WITH "
        + (operator.matches("[-+*/<>=~!@#%^&|`?]+") ? operator : "OPERATOR(" + operator + ")");
  }

  private String order(KeyOrder order) {
    return order.collation().map(name -> " COLLATE " + collation(name)).orElse("")
        + order.operatorClass().map(this::operatorClass).orElse("")
        + (order.descending() ? " DESC" : "")
        + order
            .nulls()
            .map(nulls -> nulls == NullsOrder.FIRST ? " NULLS FIRST" : " NULLS LAST")
            .orElse("");
  }

  private String collation(QualifiedName name) {
    return name.schema().equals(PG_CATALOG)
        ? Identifiers.quote(name.name())
        : Identifiers.quote(name, defaultSchema);
  }

  private String operatorClass(OperatorClass type) {
    String name =
        type.name().schema().equals(PG_CATALOG)
            ? Identifiers.quote(type.name().name())
            : Identifiers.quote(type.name(), defaultSchema);
    String parameters =
        type.parameters().stream().map(KeyTexts::parameter).collect(Collectors.joining(", "));
    return " " + name + (parameters.isEmpty() ? "" : "(" + parameters + ")");
  }

  private static String parameter(String nameAndValue) {
    int equals = nameAndValue.indexOf('=');
    String value = nameAndValue.substring(equals + 1);
    return nameAndValue.substring(0, equals + 1)
        + (value.matches("[A-Za-z0-9_.]+") ? value : Identifiers.literal(value));
  }
}
