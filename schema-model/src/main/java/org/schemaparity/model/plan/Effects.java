package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Target;
import org.schemaparity.model.sql.Identifiers;

/** Finds out what operations have to do with each other. */
final class Effects implements Operation.Visitor<Effect> {
  private final SqlObjects objects;
  private final FormerNames former;
  private final Map<QualifiedName, Table> after = new HashMap<>();
  private final TypeEffects types;

  Effects(SqlObjects objects, FormerNames former, Pair<Database> databases) {
    this.objects = objects;
    this.former = former;
    databases.to().tables().forEach(table -> after.put(table.name(), table));
    types = new TypeEffects(databases);
  }

  Effect of(Operation operation) {
    return operation.accept(this);
  }

  @Override
  public Effect onSchema(SchemaOperation operation) {
    Target schema = Target.schema(operation.schema());
    return operation instanceof SchemaOperation.Create
        ? Effect.NONE.makes(schema)
        : Effect.NONE.drops(schema);
  }

  @Override
  public Effect onEnumType(EnumTypeOperation operation) {
    return types.of(operation);
  }

  @Override
  public Effect onCompositeType(CompositeTypeOperation operation) {
    return types.of(operation);
  }

  @Override
  public Effect onDomain(DomainOperation operation) {
    return types.of(operation);
  }

  @Override
  public Effect onSequence(SequenceOperation operation) {
    if (operation instanceof SequenceOperation.Create create) {
      return Effect.NONE.makes(Target.relation(create.sequence().name()));
    } else if (operation instanceof SequenceOperation.Drop drop) {
      return Effect.NONE.drops(Target.relation(drop.sequence()));
    } else if (operation instanceof SequenceOperation.Rename rename) {
      return Effect.NONE
          .renames(Target.relation(rename.sequence()))
          .makes(Target.relation(new QualifiedName(rename.sequence().schema(), rename.newName())));
    }
    return Effect.NONE;
  }

  @Override
  public Effect onTableOption(TableOptionOperation operation) {
    return operation instanceof TableOptionOperation.SetType set
        ? Effect.NONE.needs(Texts.of(set.type()))
        : Effect.NONE;
  }

  @Override
  public Effect onColumnOption(ColumnOptionOperation operation) {
    return Effect.on(operation.column().table(), operation.column().column());
  }

  @Override
  public Effect onTable(TableOperation operation) {
    if (operation instanceof TableOperation.Create create) {
      return Effect.NONE
          .makes(Target.relation(create.table().name()))
          .needs(Texts.ofTableItself(create.table()));
    } else if (operation instanceof TableOperation.Drop drop) {
      return Effect.NONE
          .drops(Target.relation(drop.table()), Target.relation(former.table(drop.table())))
          .frees(former.before(drop.table()).map(Texts::of).orElse(List.of()));
    }
    if (operation instanceof TableOperation.CopyRows copy) {
      return Effect.NONE.needs(Texts.of(copy.target())).frees(Texts.of(copy.table()));
    }
    if (!(operation instanceof TableOperation.Rename rename)) {
      return Effect.NONE;
    }
    return Effect.NONE
        .renames(Target.relation(rename.table()))
        .makes(Target.relation(new QualifiedName(rename.table().schema(), rename.newName())));
  }

  @Override
  public Effect onColumn(ColumnOperation operation) {
    return operation.accept(new OnColumn());
  }

  @Override
  public Effect onConstraint(ConstraintOperation operation) {
    if (operation instanceof ConstraintOperation.Add add) {
      return Effect.NONE.needs(texts(add.table(), add.constraint()));
    } else if (operation instanceof ConstraintOperation.Drop drop) {
      return dropped(drop.table(), drop.constraint());
    } else if (operation instanceof ConstraintOperation.AddNotNull add) {
      return Effect.on(add.table(), add.column().name());
    }
    return Effect.NONE;
  }

  @Override
  public Effect onIndex(IndexOperation operation) {
    if (operation instanceof IndexOperation.Create create) {
      return Effect.NONE.needs(texts(create.table(), create.index()));
    } else if (operation instanceof IndexOperation.Drop drop) {
      return former
          .tables()
          .filter(table -> table.name().schema().equals(drop.index().schema()))
          .flatMap(table -> table.indexes().stream())
          .filter(index -> index.name().equals(drop.index().name()))
          .findFirst()
          .map(index -> Effect.NONE.frees(Texts.of(index)))
          .orElse(Effect.NONE);
    }
    return Effect.NONE;
  }

  @Override
  public Effect onSqlObject(SqlObjectOperation operation) {
    return operation.accept(new SqlObjectEffects(objects, former));
  }

  @Override
  public Effect onLeaveBodiesUnchecked(LeaveBodiesUnchecked operation) {
    return Effect.NONE;
  }

  @Override
  public Effect onComment(CommentOperation operation) {
    return Effect.NONE;
  }

  /** What groups rows by a primary key may read other columns as well, and depends on the key. */
  private Effect dropped(QualifiedName table, String constraint) {
    Optional<Table> before = former.before(table);
    Optional<TableElement> element =
        before.stream()
            .flatMap(Effects::constraints)
            .filter(one -> one.name().equals(constraint))
            .findFirst();
    Effect effect = element.map(one -> Effect.NONE.frees(Texts.of(one))).orElse(Effect.NONE);
    return element.isPresent() && element.equals(before.flatMap(Table::primaryKey))
        ? effect.drops(Target.column(former.table(table), "group"))
        : effect;
  }

  private static Stream<TableElement> constraints(Table table) {
    return Stream.of(
            table.primaryKey().stream(),
            table.checkConstraints().stream(),
            table.exclusionConstraints().stream())
        .flatMap(elements -> elements);
  }

  /** What a part of a table casts is of the type of a column that it names, not of a type. */
  private List<String> texts(QualifiedName table, Object part) {
    List<String> texts = new ArrayList<>(Texts.of(List.of(table, part)));
    Optional.ofNullable(after.get(table)).map(Texts::ofTypes).ifPresent(texts::addAll);
    return texts;
  }

  private Target[] columns(QualifiedName table, String column) {
    return new Target[] {
      Target.column(table, column), Target.column(former.table(table), former.column(table, column))
    };
  }

  /** What is done to columns. */
  private final class OnColumn implements ColumnOperation.Visitor<Effect> {
    @Override
    public Effect add(ColumnOperation.Add operation) {
      return Effect.on(operation.table(), operation.column().name())
          .makes(Target.column(operation.table(), operation.column().name()))
          .needs(texts(operation.table(), operation.column()));
    }

    @Override
    public Effect drop(ColumnOperation.Drop operation) {
      return Effect.on(operation.table(), operation.column().name())
          .drops(columns(operation.table(), operation.column().name()))
          .frees(texts(former.table(operation.table()), operation.column()));
    }

    @Override
    public Effect rename(ColumnOperation.Rename operation) {
      return Effect.on(operation.table(), operation.column())
          .makes(Target.column(operation.table(), operation.newName()));
    }

    @Override
    public Effect alterType(ColumnOperation.AlterType operation) {
      return Effect.on(operation.table(), operation.column())
          .makes(Target.column(operation.table(), operation.column()))
          .needs(
              Texts.of(
                  List.of(
                      operation.table(), operation.to(), operation.collation(), cast(operation))))
          .takes(columns(operation.table(), operation.column()))
          .frees(
              before(operation.table(), operation.column())
                  .map(before -> Texts.of(List.of(before.type(), before.options().collation())))
                  .orElse(List.of()));
    }

    /** A column is no type, although it may have the name of its own. */
    private static Optional<Expression> cast(ColumnOperation.AlterType operation) {
      String column = Identifiers.quote(operation.column());
      return operation
          .using()
          .map(Expression::sql)
          .map(sql -> sql.startsWith(column + "::") ? sql.substring(column.length()) : sql)
          .map(Expression::new);
    }

    @Override
    public Effect backfill(ColumnOperation.Backfill operation) {
      return Effect.on(operation.table(), operation.column());
    }

    @Override
    public Effect setNotNull(ColumnOperation.SetNotNull operation) {
      return Effect.on(operation.table(), operation.column());
    }

    @Override
    public Effect setDefault(ColumnOperation.SetDefault operation) {
      return Effect.on(operation.table(), operation.column())
          .needs(Texts.of(operation.expression()))
          .frees(defaultBefore(operation.table(), operation.column()));
    }

    private List<String> defaultBefore(QualifiedName table, String column) {
      return before(table, column)
          .filter(before -> before.value() instanceof ColumnValue.Default)
          .map(before -> Texts.of(before.value()))
          .orElse(List.of());
    }

    private Optional<Column> before(QualifiedName table, String column) {
      return former.before(table).stream()
          .flatMap(before -> before.columns().stream())
          .filter(before -> before.name().equals(former.column(table, column)))
          .findFirst();
    }

    @Override
    public Effect addIdentity(ColumnOperation.AddIdentity operation) {
      return Effect.on(operation.table(), operation.column());
    }

    @Override
    public Effect setIdentity(ColumnOperation.SetIdentity operation) {
      return Effect.on(operation.table(), operation.column());
    }

    @Override
    public Effect dropIdentity(ColumnOperation.DropIdentity operation) {
      return Effect.on(operation.table(), operation.column());
    }

    @Override
    public Effect dropExpression(ColumnOperation.DropExpression operation) {
      return Effect.on(operation.table(), operation.column());
    }
  }
}
