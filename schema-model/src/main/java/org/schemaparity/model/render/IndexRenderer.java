package org.schemaparity.model.render;

import java.util.stream.Collectors;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.plan.IndexOperation;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.KeyExpressions;

/** Renders what is done to indexes. */
record IndexRenderer(Names names) implements IndexOperation.Visitor<String> {
  @Override
  public String create(IndexOperation.Create operation) {
    Index index = operation.index();
    return "CREATE "
        + (index.unique() ? "UNIQUE " : "")
        + "INDEX "
        + Identifiers.quote(index.name())
        + " ON "
        + names.of(operation.table())
        + (index.method().equals("btree") ? "" : " USING " + Identifiers.quote(index.method()))
        + index.keys().stream().map(IndexRenderer::key).collect(Collectors.joining(", ", " (", ")"))
        + index.predicate().map(predicate -> " WHERE " + predicate.sql()).orElse("");
  }

  @Override
  public String drop(IndexOperation.Drop operation) {
    return "DROP INDEX " + names.of(operation.index());
  }

  @Override
  public String rename(IndexOperation.Rename operation) {
    return "ALTER INDEX %s RENAME TO %s"
        .formatted(names.of(operation.index()), Identifiers.quote(operation.newName()));
  }

  private static String key(IndexKey key) {
    if (key instanceof IndexKey.OfColumn column) {
      return Identifiers.quote(column.column());
    }
    String sql = ((IndexKey.OfExpression) key).expression().sql();
    return KeyExpressions.isKey(sql) ? sql : "(" + sql + ")";
  }
}
