package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.plan.DomainOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders domains and what is done to them. */
record DomainRenderer(Names names) implements DomainOperation.Visitor<String> {
  /** {@return what stands behind a domain's name and {@code AS}, on lines of their own} */
  List<String> definition(Domain domain) {
    List<String> clauses = new ArrayList<>();
    clauses.add(names.of(domain.type()));
    domain.collation().ifPresent(collation -> clauses.add("COLLATE " + names.found(collation)));
    domain.defaultValue().ifPresent(value -> clauses.add("DEFAULT " + value.sql()));
    if (domain.notNull()) {
      clauses.add("NOT NULL");
    }
    domain.constraints().forEach(constraint -> clauses.add(definition(constraint)));
    return clauses;
  }

  /** {@return a constraint behind its name} */
  static String body(DomainConstraint constraint) {
    return "CHECK (%s)%s"
        .formatted(
            constraint.expression().sql(), ConstraintRenderer.validity(constraint.validity()));
  }

  @Override
  public String create(DomainOperation.Create operation) {
    return "CREATE DOMAIN "
        + names.of(operation.domain().name())
        + " AS "
        + String.join(" ", definition(operation.domain()));
  }

  @Override
  public String drop(DomainOperation.Drop operation) {
    return "DROP DOMAIN " + names.of(operation.domain());
  }

  @Override
  public String rename(DomainOperation.Rename operation) {
    return alter(operation.domain()) + "RENAME TO " + Identifiers.quote(operation.newName());
  }

  @Override
  public String setDefault(DomainOperation.SetDefault operation) {
    return alter(operation.domain())
        + operation
            .expression()
            .map(expression -> "SET DEFAULT " + expression.sql())
            .orElse("DROP DEFAULT");
  }

  @Override
  public String setNotNull(DomainOperation.SetNotNull operation) {
    return alter(operation.domain()) + (operation.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
  }

  @Override
  public String addConstraint(DomainOperation.AddConstraint operation) {
    return alter(operation.domain()) + "ADD " + definition(operation.constraint());
  }

  @Override
  public String dropConstraint(DomainOperation.DropConstraint operation) {
    return alter(operation.domain())
        + "DROP CONSTRAINT "
        + Identifiers.quote(operation.constraint());
  }

  @Override
  public String renameConstraint(DomainOperation.RenameConstraint operation) {
    return alter(operation.domain())
        + "RENAME CONSTRAINT %s TO %s"
            .formatted(
                Identifiers.quote(operation.constraint()), Identifiers.quote(operation.newName()));
  }

  @Override
  public String validateConstraint(DomainOperation.ValidateConstraint operation) {
    return alter(operation.domain())
        + "VALIDATE CONSTRAINT "
        + Identifiers.quote(operation.constraint());
  }

  private static String definition(DomainConstraint constraint) {
    return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + body(constraint);
  }

  private String alter(QualifiedName domain) {
    return "ALTER DOMAIN " + names.of(domain) + " ";
  }
}
