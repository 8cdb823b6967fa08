package org.schemaparity.model.render;

import java.util.stream.Collectors;
import org.schemaparity.model.plan.EnumTypeOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders what is done to enum types. */
record EnumTypeRenderer(Names names) implements EnumTypeOperation.Visitor<String> {
  @Override
  public String create(EnumTypeOperation.Create operation) {
    return "CREATE TYPE "
        + names.of(operation.type().name())
        + operation.type().labels().stream()
            .map(Identifiers::literal)
            .collect(Collectors.joining(", ", " AS ENUM (", ")"));
  }

  @Override
  public String drop(EnumTypeOperation.Drop operation) {
    return "DROP TYPE " + names.of(operation.type());
  }

  @Override
  public String rename(EnumTypeOperation.Rename operation) {
    return "ALTER TYPE %s RENAME TO %s"
        .formatted(names.of(operation.type()), Identifiers.quote(operation.newName()));
  }

  @Override
  public String addLabel(EnumTypeOperation.AddLabel operation) {
    return "ALTER TYPE %s ADD VALUE %s"
            .formatted(names.of(operation.type()), Identifiers.literal(operation.label()))
        + operation.before().map(label -> " BEFORE " + Identifiers.literal(label)).orElse("");
  }
}
