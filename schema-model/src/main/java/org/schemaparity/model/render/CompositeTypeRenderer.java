package org.schemaparity.model.render;

import java.util.stream.Collectors;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.plan.CompositeTypeOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders composite types and what is done to them. */
record CompositeTypeRenderer(Names names) implements CompositeTypeOperation.Visitor<String> {
  /** {@return what stands behind a type's name and {@code AS}} */
  String definition(CompositeType type) {
    return type.attributes().stream()
        .map(attribute -> Identifiers.quote(attribute.name()) + " " + body(attribute))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@return an attribute behind its name} */
  String body(CompositeAttribute attribute) {
    return names.of(attribute.type())
        + attribute.collation().map(collation -> " COLLATE " + names.found(collation)).orElse("");
  }

  @Override
  public String create(CompositeTypeOperation.Create operation) {
    return "CREATE TYPE "
        + names.of(operation.type().name())
        + " AS "
        + definition(operation.type());
  }

  @Override
  public String drop(CompositeTypeOperation.Drop operation) {
    return "DROP TYPE " + names.of(operation.type());
  }

  @Override
  public String rename(CompositeTypeOperation.Rename operation) {
    return alter(operation.type()) + "RENAME TO " + Identifiers.quote(operation.newName());
  }

  @Override
  public String addAttribute(CompositeTypeOperation.AddAttribute operation) {
    CompositeAttribute attribute = operation.attribute();
    return alter(operation.type())
        + "ADD ATTRIBUTE %s %s".formatted(Identifiers.quote(attribute.name()), body(attribute))
        + cascade(operation.cascade());
  }

  @Override
  public String dropAttribute(CompositeTypeOperation.DropAttribute operation) {
    return alter(operation.type())
        + "DROP ATTRIBUTE "
        + Identifiers.quote(operation.attribute())
        + cascade(operation.cascade());
  }

  @Override
  public String alterAttribute(CompositeTypeOperation.AlterAttribute operation) {
    CompositeAttribute attribute = operation.attribute();
    return alter(operation.type())
        + "ALTER ATTRIBUTE %s TYPE %s"
            .formatted(Identifiers.quote(attribute.name()), body(attribute))
        + cascade(operation.cascade());
  }

  private String alter(QualifiedName type) {
    return "ALTER TYPE " + names.of(type) + " ";
  }

  private static String cascade(boolean cascade) {
    return cascade ? " CASCADE" : "";
  }
}
