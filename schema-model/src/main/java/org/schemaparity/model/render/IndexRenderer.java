package org.schemaparity.model.render;

import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.plan.IndexOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders what is done to indexes. */
record IndexRenderer(Names names, KeyRenderer keys) implements IndexOperation.Visitor<String> {
  /** See {@code SET STATISTICS} in "ALTER INDEX" in the PostgreSQL manual. */
  private static final int USUAL_TARGET = -1;

  /** {@return what stands behind an index's method} */
  String body(Index index) {
    return keys.list(index.keys())
        + KeyRenderer.include(index.options().include())
        + (index.options().nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
        + Parameters.clause(" WITH ", index.options().storageParameters())
        + KeyRenderer.tablespace(" TABLESPACE ", index.options().tablespace())
        + index.predicate().map(predicate -> " WHERE " + predicate.sql()).orElse("");
  }

  /** An index without those of the partitions is not valid. */
  @Override
  public String create(IndexOperation.Create operation) {
    Index index = operation.index();
    return "CREATE "
        + (index.unique() ? "UNIQUE " : "")
        + "INDEX "
        + Identifiers.quote(index.name())
        + (index.options().invalid() ? " ON ONLY " : " ON ")
        + names.of(operation.table())
        + (index.method().equals("btree") ? "" : " USING " + Identifiers.quote(index.method()))
        + " "
        + body(index);
  }

  @Override
  public String drop(IndexOperation.Drop operation) {
    return (operation.ifThere() ? "DROP INDEX IF EXISTS " : "DROP INDEX ")
        + names.of(operation.index());
  }

  @Override
  public String rename(IndexOperation.Rename operation) {
    return alter(operation.index()) + "RENAME TO " + Identifiers.quote(operation.newName());
  }

  @Override
  public String setParameters(IndexOperation.SetParameters operation) {
    return alter(operation.index()) + "SET " + Parameters.list(operation.parameters());
  }

  @Override
  public String resetParameters(IndexOperation.ResetParameters operation) {
    return alter(operation.index()) + "RESET " + Parameters.names(operation.parameters());
  }

  @Override
  public String setTablespace(IndexOperation.SetTablespace operation) {
    return alter(operation.index())
        + "SET TABLESPACE "
        + Identifiers.quote(operation.tablespace().orElse(TableOptionRenderer.USUAL_TABLESPACE));
  }

  @Override
  public String setStatistics(IndexOperation.SetStatistics operation) {
    return alter(operation.index())
        + "ALTER COLUMN %s SET STATISTICS %s"
            .formatted(operation.key(), operation.target().orElse(USUAL_TARGET));
  }

  @Override
  public String setDependency(IndexOperation.SetDependency operation) {
    return alter(operation.index())
        + (operation.depends() ? "" : "NO ")
        + "DEPENDS ON EXTENSION "
        + Identifiers.quote(operation.extension());
  }

  private String alter(QualifiedName index) {
    return "ALTER INDEX " + names.of(index) + " ";
  }
}
