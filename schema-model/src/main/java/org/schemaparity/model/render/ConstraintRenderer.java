package org.schemaparity.model.render;

import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.plan.ConstraintOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders constraints and what is done to them. */
record ConstraintRenderer(Names names) implements ConstraintOperation.Visitor<String> {
  /** {@return the constraint as it stands in {@code CREATE TABLE}, with its name} */
  String definition(TableElement constraint) {
    return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + body(constraint);
  }

  @Override
  public String add(ConstraintOperation.Add operation) {
    return alterTable(operation.table()) + "ADD " + definition(operation.constraint());
  }

  @Override
  public String drop(ConstraintOperation.Drop operation) {
    return alterTable(operation.table())
        + "DROP CONSTRAINT "
        + Identifiers.quote(operation.constraint());
  }

  @Override
  public String rename(ConstraintOperation.Rename operation) {
    return alterTable(operation.table())
        + "RENAME CONSTRAINT %s TO %s"
            .formatted(
                Identifiers.quote(operation.constraint()), Identifiers.quote(operation.newName()));
  }

  private String alterTable(QualifiedName table) {
    return "ALTER TABLE " + names.of(table) + " ";
  }

  /** {@return the constraint as it stands behind its name} */
  String body(TableElement constraint) {
    if (constraint instanceof PrimaryKey key) {
      return "PRIMARY KEY " + Names.list(key.columns());
    } else if (constraint instanceof UniqueConstraint key) {
      return "UNIQUE " + Names.list(key.columns());
    } else if (constraint instanceof CheckConstraint check) {
      return "CHECK (" + check.expression().sql() + ")";
    } else if (constraint instanceof ForeignKey key) {
      return "FOREIGN KEY %s REFERENCES %s %s"
              .formatted(
                  Names.list(key.columns()),
                  names.of(key.referencedTable()),
                  Names.list(key.referencedColumns()))
          + action(" ON DELETE ", key.onDelete())
          + action(" ON UPDATE ", key.onUpdate());
    }
    throw new IllegalArgumentException("no constraint: " + constraint);
  }

  private static String action(String clause, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : clause + action.name().replace('_', ' ');
  }
}
