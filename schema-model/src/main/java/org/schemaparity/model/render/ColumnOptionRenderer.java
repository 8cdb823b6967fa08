package org.schemaparity.model.render;

import org.schemaparity.model.plan.ColumnOptionOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders what is done to the options of columns. */
record ColumnOptionRenderer(Names names) implements ColumnOptionOperation.Visitor<String> {
  private static final int USUAL_STATISTICS = -1;

  @Override
  public String setStorage(ColumnOptionOperation.SetStorage operation) {
    return alter(operation) + "SET STORAGE " + operation.storage();
  }

  @Override
  public String setCompression(ColumnOptionOperation.SetCompression operation) {
    return alter(operation)
        + "SET COMPRESSION "
        + operation.method().map(Identifiers::quote).orElse("default");
  }

  @Override
  public String setStatistics(ColumnOptionOperation.SetStatistics operation) {
    return alter(operation) + "SET STATISTICS " + operation.target().orElse(USUAL_STATISTICS);
  }

  @Override
  public String setParameters(ColumnOptionOperation.SetParameters operation) {
    return alter(operation) + "SET " + Parameters.list(operation.parameters());
  }

  @Override
  public String resetParameters(ColumnOptionOperation.ResetParameters operation) {
    return alter(operation) + "RESET " + Parameters.names(operation.parameters());
  }

  private String alter(ColumnOptionOperation operation) {
    return names.alterColumn(operation.column().table(), operation.column().column());
  }
}
