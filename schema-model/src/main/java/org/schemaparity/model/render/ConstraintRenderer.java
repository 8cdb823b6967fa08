package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.MatchType;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.Validity;
import org.schemaparity.model.plan.ConstraintOperation;
import org.schemaparity.model.plan.SwitchedTrigger;
import org.schemaparity.model.plan.TriggerState;
import org.schemaparity.model.sql.Identifiers;

/** Renders constraints and what is done to them. */
record ConstraintRenderer(Names names, KeyRenderer keys)
    implements ConstraintOperation.Visitor<String> {
  /** {@return the constraint as it stands in {@code CREATE TABLE}, with its name} */
  String definition(TableElement constraint) {
    return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + body(constraint);
  }

  /** {@return which rows a constraint holds for, be it all} */
  static String validity(Validity validity) {
    return switch (validity) {
      case VALID -> "";
      case NOT_VALID -> " NOT VALID";
      case NOT_ENFORCED -> " NOT ENFORCED";
    };
  }

  @Override
  public String add(ConstraintOperation.Add operation) {
    return names.alterTable(operation.table()) + "ADD " + definition(operation.constraint());
  }

  @Override
  public String drop(ConstraintOperation.Drop operation) {
    return names.alterTable(operation.table())
        + (operation.ifThere() ? "DROP CONSTRAINT IF EXISTS " : "DROP CONSTRAINT ")
        + Identifiers.quote(operation.constraint());
  }

  @Override
  public String rename(ConstraintOperation.Rename operation) {
    return names.alterTable(operation.table())
        + "RENAME CONSTRAINT %s TO %s"
            .formatted(
                Identifiers.quote(operation.constraint()), Identifiers.quote(operation.newName()));
  }

  @Override
  public String addNotNull(ConstraintOperation.AddNotNull operation) {
    Column column = operation.column();
    return names.alterTable(operation.table())
        + "ADD "
        + column
            .options()
            .notNullName()
            .map(name -> "CONSTRAINT " + Identifiers.quote(name) + " ")
            .orElse("")
        + "NOT NULL "
        + Identifiers.quote(column.name())
        + (column.options().notNullNoInherit() ? " NO INHERIT" : "")
        + (column.options().notNullNotValid() ? " NOT VALID" : "");
  }

  @Override
  public String validate(ConstraintOperation.Validate operation) {
    return names.alterTable(operation.table())
        + "VALIDATE CONSTRAINT "
        + Identifiers.quote(operation.constraint());
  }

  @Override
  public String setDeferrability(ConstraintOperation.SetDeferrability operation) {
    boolean never = operation.deferrability() == Deferrability.NOT_DEFERRABLE;
    return alterConstraint(operation.table(), operation.constraint())
        + (never ? " NOT DEFERRABLE" : deferrability(operation.deferrability()));
  }

  @Override
  public String setEnforced(ConstraintOperation.SetEnforced operation) {
    return alterConstraint(operation.table(), operation.constraint())
        + (operation.enforced() ? " ENFORCED" : " NOT ENFORCED");
  }

  @Override
  public String setNoInherit(ConstraintOperation.SetNoInherit operation) {
    return alterConstraint(operation.table(), operation.constraint())
        + (operation.noInherit() ? " NO INHERIT" : " INHERIT");
  }

  /** PostgreSQL makes up the names of these triggers. */
  @Override
  public String switchTriggers(ConstraintOperation.SwitchTriggers operation) {
    String table = Identifiers.literal(names.of(operation.table())) + "::regclass";
    String body =
        """
        DECLARE
          switched record;
        BEGIN
          FOR switched IN
            SELECT t.tgrelid::regclass AS relation, t.tgname AS name,
              %s AS verb
            FROM pg_trigger t
            JOIN pg_constraint k ON k.oid = t.tgconstraint
            JOIN pg_proc p ON p.oid = t.tgfoid
            WHERE k.conname = %s AND %s = %s
          LOOP
            EXECUTE format('ALTER TABLE %%s %%s TRIGGER %%I',
              switched.relation, switched.verb, switched.name);
          END LOOP;
        END
        """
            .formatted(
                verbs(operation.switched()),
                Identifiers.literal(operation.constraint()),
                operation.ofPartition() ? "t.tgrelid" : "k.conrelid",
                table);
    return "DO " + quoted(body);
  }

  /** A body reads best between dollar signs. */
  private static String quoted(String body) {
    String tag = "$$";
    for (int count = 1; body.contains(tag); count++) {
      tag = "$body" + count + "$";
    }
    return tag + "\n" + body + tag;
  }

  private static String verbs(List<SwitchedTrigger> switched) {
    String usual = Identifiers.literal(TableOptionRenderer.verb(TriggerState.ENABLED));
    if (switched.isEmpty()) {
      return usual;
    }
    return switched.stream()
        .map(
            trigger ->
                "\n        WHEN p.proname = %s AND t.tgrelid = %s::regclass THEN %s"
                    .formatted(
                        Identifiers.literal(trigger.function()),
                        Identifiers.literal(trigger.table()),
                        Identifiers.literal(TableOptionRenderer.verb(trigger.state()))))
        .collect(Collectors.joining("", "CASE", "\n        ELSE %s END".formatted(usual)));
  }

  private String alterConstraint(QualifiedName table, String constraint) {
    return names.alterTable(table) + "ALTER CONSTRAINT " + Identifiers.quote(constraint);
  }

  /** {@return the constraint as it stands behind its name} */
  String body(TableElement constraint) {
    if (constraint instanceof PrimaryKey key) {
      return "PRIMARY KEY " + columns(key.columns(), key.options()) + clauses(key.options());
    } else if (constraint instanceof UniqueConstraint key) {
      return "UNIQUE "
          + (key.options().nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
          + columns(key.columns(), key.options())
          + clauses(key.options());
    } else if (constraint instanceof CheckConstraint check) {
      return "CHECK ("
          + check.expression().sql()
          + ")"
          + (check.options().noInherit() ? " NO INHERIT" : "")
          + validity(check.options().validity());
    } else if (constraint instanceof ExclusionConstraint exclusion) {
      return body(exclusion);
    } else if (constraint instanceof ForeignKey key) {
      return body(key);
    }
    throw new IllegalArgumentException("no constraint: " + constraint);
  }

  private String body(ExclusionConstraint exclusion) {
    String elements =
        exclusion.elements().stream().map(keys::of).collect(Collectors.joining(", ", "(", ")"));
    return "EXCLUDE USING "
        + Identifiers.quote(exclusion.method())
        + " "
        + elements
        + clauses(exclusion.options(), exclusion.predicate());
  }

  private String body(ForeignKey key) {
    return "FOREIGN KEY %s REFERENCES %s %s"
            .formatted(
                columns(key.columns(), key.options().period()),
                names.of(key.referencedTable()),
                columns(key.referencedColumns(), key.options().period()))
        + (key.options().match() == MatchType.FULL ? " MATCH FULL" : "")
        + action(" ON DELETE ", key.onDelete())
        + (key.options().setColumns().isEmpty() ? "" : " " + Names.list(key.options().setColumns()))
        + action(" ON UPDATE ", key.onUpdate())
        + deferrability(key.options().deferrability())
        + validity(key.options().validity());
  }

  private static String columns(List<String> columns, KeyOptions options) {
    return options.withoutOverlaps()
        ? "(" + String.join(", ", quoted(columns)) + " WITHOUT OVERLAPS)"
        : Names.list(columns);
  }

  private static String columns(List<String> columns, boolean period) {
    List<String> quoted = quoted(columns);
    int last = quoted.size() - 1;
    if (period && last >= 0) {
      quoted.set(last, "PERIOD " + quoted.get(last));
    }
    return "(" + String.join(", ", quoted) + ")";
  }

  private static List<String> quoted(List<String> columns) {
    return new ArrayList<>(columns.stream().map(Identifiers::quote).toList());
  }

  private static String clauses(KeyOptions options) {
    return clauses(options, Optional.empty());
  }

  private static String clauses(KeyOptions options, Optional<Expression> predicate) {
    return KeyRenderer.include(options.include())
        + Parameters.clause(" WITH ", options.storageParameters())
        + KeyRenderer.tablespace(" USING INDEX TABLESPACE ", options.tablespace())
        + predicate.map(rows -> " WHERE (" + rows.sql() + ")").orElse("")
        + deferrability(options.deferrability());
  }

  private static String deferrability(Deferrability deferrability) {
    return switch (deferrability) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static String action(String clause, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : clause + action.name().replace('_', ' ');
  }
}
