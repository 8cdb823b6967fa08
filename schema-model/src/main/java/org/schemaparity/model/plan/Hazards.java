package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.Validity;

/**
 * The risks of operations on tables that are in use. A table that the same plan creates has no rows
 * and no users, and so no hazards. See "Explicit Locking" and the notes of "ALTER TABLE" in the
 * PostgreSQL manual.
 */
final class Hazards implements Operation.Visitor<Optional<Hazard>> {
  private final Set<QualifiedName> newTables;

  Hazards(Set<QualifiedName> newTables) {
    this.newTables = newTables;
  }

  List<Hazard> of(Operation operation) {
    return operation.accept(this).stream().toList();
  }

  @Override
  public Optional<Hazard> onSchema(SchemaOperation operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> onEnumType(EnumTypeOperation operation) {
    return operation instanceof EnumTypeOperation.AddLabel
        ? hazard(
            Hazard.Kind.MAY_FAIL,
            "The new label cannot be used before this migration is committed: a backfill with it"
                + " belongs in the next migration.")
        : Optional.empty();
  }

  @Override
  public Optional<Hazard> onCompositeType(CompositeTypeOperation operation) {
    return operation instanceof CompositeTypeOperation.DropAttribute
        ? hazard(Hazard.Kind.DATA_LOSS, "The attribute's values are lost.")
        : Optional.empty();
  }

  @Override
  public Optional<Hazard> onDomain(DomainOperation operation) {
    boolean checks =
        operation instanceof DomainOperation.ValidateConstraint
            || (operation instanceof DomainOperation.SetNotNull refusal && refusal.notNull())
            || (operation instanceof DomainOperation.AddConstraint addition
                && addition.constraint().validity() == Validity.VALID);
    return checks
        ? hazard(
            Hazard.Kind.BLOCKS_WRITES,
            "Writes to all tables with columns of the domain wait while their rows are checked; one"
                + " value that is refused makes the statement fail.")
        : Optional.empty();
  }

  @Override
  public Optional<Hazard> onSequence(SequenceOperation operation) {
    return operation instanceof SequenceOperation.Rename ? renamed() : Optional.empty();
  }

  @Override
  public Optional<Hazard> onTable(TableOperation operation) {
    if (operation instanceof TableOperation.Drop drop) {
      return drop.copied()
          ? Optional.empty()
          : hazard(Hazard.Kind.DATA_LOSS, "The table's rows are lost.");
    } else if (operation instanceof TableOperation.Rename) {
      return renamed();
    } else if (operation instanceof TableOperation.CopyRows copy) {
      return hazard(
          Hazard.Kind.BLOCKS_READS,
          "All access to %s waits while its rows are copied; a row that fits no partition makes the"
                  .formatted(copy.target().name())
              + " statement fail.");
    }
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> onTableOption(TableOptionOperation operation) {
    return newTables.contains(operation.table())
        ? Optional.empty()
        : operation.accept(new TableOptionHazards());
  }

  @Override
  public Optional<Hazard> onColumn(ColumnOperation operation) {
    return operation.accept(new ColumnHazards());
  }

  @Override
  public Optional<Hazard> onColumnOption(ColumnOptionOperation operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> onConstraint(ConstraintOperation operation) {
    if (operation instanceof ConstraintOperation.Validate
        || (operation instanceof ConstraintOperation.SetEnforced enforcing
            && enforcing.enforced())) {
      return hazard(
          Hazard.Kind.MAY_FAIL,
          "The rows are checked; one that is refused makes the statement fail.");
    }
    if (!(operation instanceof ConstraintOperation.Add add)
        || isUnchecked(add.constraint())
        || (newTables.contains(add.table())
            && !(add.constraint() instanceof ForeignKey key
                && !newTables.contains(key.referencedTable())))) {
      return Optional.empty();
    }
    if (add.constraint() instanceof ForeignKey key) {
      return hazard(
          Hazard.Kind.BLOCKS_WRITES,
          "Writes to %s and %s wait while the rows are checked."
              .formatted(add.table().name(), key.referencedTable().name()));
    }
    String work =
        add.constraint() instanceof CheckConstraint ? "rows are checked" : "index is built";
    return hazard(
        Hazard.Kind.BLOCKS_READS,
        "All access to %s waits while the %s.".formatted(add.table().name(), work));
  }

  private static boolean isUnchecked(TableElement constraint) {
    if (constraint instanceof CheckConstraint check) {
      return check.options().validity() != Validity.VALID;
    }
    return constraint instanceof ForeignKey key && key.options().validity() != Validity.VALID;
  }

  @Override
  public Optional<Hazard> onIndex(IndexOperation operation) {
    return operation instanceof IndexOperation.Create create && !create.onNewTable()
        ? hazard(
            Hazard.Kind.BLOCKS_WRITES,
            "Writes to %s wait while the index is built.".formatted(create.table().name()))
        : Optional.empty();
  }

  @Override
  public Optional<Hazard> onSqlObject(SqlObjectOperation operation) {
    if (operation instanceof SqlObjectOperation.TakeBack takeBack
        && takeBack.object().kind() == ObjectKind.SERVER) {
      return hazard(
          Hazard.Kind.BREAKS_RUNNING_CODE,
          "What the user mapping holds, such as a password, is lost.");
    }
    if (!(operation instanceof SqlObjectOperation.Drop drop) || !isUsedByName(drop.object())) {
      return Optional.empty();
    }
    return drop.madeAgain()
        ? hazard(
            Hazard.Kind.BREAKS_RUNNING_CODE,
            "The %s is made again, but privileges that were granted on it are lost."
                .formatted(drop.object().kind().words()))
        : hazard(Hazard.Kind.BREAKS_RUNNING_CODE, "Code that still uses it fails from here on.");
  }

  private static boolean isUsedByName(SqlObjectName object) {
    return switch (object.kind()) {
      case FUNCTION, PROCEDURE, AGGREGATE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> true;
      default -> false;
    };
  }

  @Override
  public Optional<Hazard> onLeaveBodiesUnchecked(LeaveBodiesUnchecked operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> onComment(CommentOperation operation) {
    return Optional.empty();
  }

  static Optional<Hazard> rewrites(QualifiedName table) {
    return hazard(
        Hazard.Kind.BLOCKS_READS,
        "All access to %s waits while the table is written anew.".formatted(table.name()));
  }

  private static Optional<Hazard> renamed() {
    return hazard(
        Hazard.Kind.BREAKS_RUNNING_CODE,
        "Code that still uses the former name fails from here on.");
  }

  static Optional<Hazard> hazard(Hazard.Kind kind, String text) {
    return Optional.of(new Hazard(kind, text));
  }

  /** The risks of operations on columns. */
  private static final class ColumnHazards implements ColumnOperation.Visitor<Optional<Hazard>> {
    @Override
    public Optional<Hazard> add(ColumnOperation.Add operation) {
      Column column = operation.column();
      boolean computed =
          column.value() instanceof ColumnValue.Identity
              || (column.value() instanceof ColumnValue.Generated generated
                  && generated.storage() == ColumnValue.Storage.STORED);
      return computed ? rewrites(operation.table()) : Optional.empty();
    }

    @Override
    public Optional<Hazard> drop(ColumnOperation.Drop operation) {
      return operation.column().value() instanceof ColumnValue.Generated
          ? Optional.empty()
          : hazard(Hazard.Kind.DATA_LOSS, "The column's values are lost.");
    }

    @Override
    public Optional<Hazard> rename(ColumnOperation.Rename operation) {
      return renamed();
    }

    @Override
    public Optional<Hazard> alterType(ColumnOperation.AlterType operation) {
      return hazard(
          Hazard.Kind.BLOCKS_READS,
          "All access to %s may wait while the table is written anew, and a value that does not fit"
                  .formatted(operation.table().name())
              + " the new type makes the statement fail.");
    }

    @Override
    public Optional<Hazard> backfill(ColumnOperation.Backfill operation) {
      return Optional.empty();
    }

    @Override
    public Optional<Hazard> setNotNull(ColumnOperation.SetNotNull operation) {
      return operation.notNull()
          ? hazard(
              Hazard.Kind.BLOCKS_READS,
              "All access to %s waits while the rows are checked; one null makes the statement fail."
                  .formatted(operation.table().name()))
          : Optional.empty();
    }

    @Override
    public Optional<Hazard> setDefault(ColumnOperation.SetDefault operation) {
      return Optional.empty();
    }

    @Override
    public Optional<Hazard> addIdentity(ColumnOperation.AddIdentity operation) {
      return Optional.empty();
    }

    @Override
    public Optional<Hazard> setIdentity(ColumnOperation.SetIdentity operation) {
      return Optional.empty();
    }

    @Override
    public Optional<Hazard> dropIdentity(ColumnOperation.DropIdentity operation) {
      return Optional.empty();
    }

    @Override
    public Optional<Hazard> dropExpression(ColumnOperation.DropExpression operation) {
      return Optional.empty();
    }
  }
}
