package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Target;

/** Finds out what operations have to do with each other. */
final class Effects implements Operation.Visitor<Effect> {
  private final SqlObjects objects;
  private final FormerNames former;
  private final Map<QualifiedName, Table> after = new HashMap<>();
  private final Map<QualifiedName, SchemaObject> typesBefore = new HashMap<>();

  Effects(SqlObjects objects, FormerNames former, Pair<Database> databases) {
    this.objects = objects;
    this.former = former;
    databases.to().tables().forEach(table -> after.put(table.name(), table));
    Database from = databases.from();
    // Where a type that goes is set aside, this is what it is called until then.
    Set<QualifiedName> lasting = new HashSet<>();
    databases.to().compositeTypes().forEach(type -> lasting.add(type.name()));
    databases.to().domains().forEach(domain -> lasting.add(domain.name()));
    from.compositeTypes().stream()
        .filter(type -> !lasting.contains(type.name()))
        .forEach(type -> typesBefore.put(FormerName.of(type.name()), type));
    from.domains().stream()
        .filter(domain -> !lasting.contains(domain.name()))
        .forEach(domain -> typesBefore.put(FormerName.of(domain.name()), domain));
    from.compositeTypes().forEach(type -> typesBefore.put(type.name(), type));
    from.domains().forEach(domain -> typesBefore.put(domain.name(), domain));
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
    if (operation instanceof EnumTypeOperation.Create create) {
      return made(create.type().name(), create.type());
    } else if (operation instanceof EnumTypeOperation.Rename rename) {
      return Effect.NONE.renames(Target.type(rename.type()));
    } else if (operation instanceof EnumTypeOperation.Drop drop) {
      return Effect.NONE.drops(Target.type(drop.type()));
    }
    return Effect.NONE.makes(Target.type(((EnumTypeOperation.AddLabel) operation).type()));
  }

  @Override
  public Effect onCompositeType(CompositeTypeOperation operation) {
    return operation.accept(new OnCompositeType());
  }

  @Override
  public Effect onDomain(DomainOperation operation) {
    return operation.accept(new OnDomain());
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

  private static Effect made(QualifiedName type, Record definition) {
    return Effect.NONE.makes(Target.type(type)).needs(Texts.of(definition));
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
    return operation.accept(new OnSqlObject());
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
                      operation.table(), operation.to(), operation.collation(), operation.using())))
          .takes(columns(operation.table(), operation.column()))
          .frees(
              before(operation.table(), operation.column())
                  .map(before -> Texts.of(List.of(before.type(), before.options().collation())))
                  .orElse(List.of()));
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

  /** What is done to composite types. */
  private final class OnCompositeType implements CompositeTypeOperation.Visitor<Effect> {
    @Override
    public Effect create(CompositeTypeOperation.Create operation) {
      return made(operation.type().name(), operation.type());
    }

    @Override
    public Effect drop(CompositeTypeOperation.Drop operation) {
      return dropped(operation.type());
    }

    @Override
    public Effect rename(CompositeTypeOperation.Rename operation) {
      return Effect.NONE.renames(Target.type(operation.type()));
    }

    @Override
    public Effect addAttribute(CompositeTypeOperation.AddAttribute operation) {
      return Effect.NONE
          .makes(Target.type(operation.type()), Target.attribute(operation.attribute().name()))
          .needs(Texts.of(operation.attribute()));
    }

    @Override
    public Effect dropAttribute(CompositeTypeOperation.DropAttribute operation) {
      return Effect.NONE.drops(Target.attribute(operation.attribute()));
    }

    @Override
    public Effect alterAttribute(CompositeTypeOperation.AlterAttribute operation) {
      return Effect.NONE
          .makes(Target.type(operation.type()), Target.attribute(operation.attribute().name()))
          .needs(Texts.of(operation.attribute()))
          .takes(Target.attribute(operation.attribute().name()));
    }
  }

  private Effect dropped(QualifiedName type) {
    return Effect.NONE
        .drops(Target.type(type))
        .frees(Texts.of(Optional.ofNullable(typesBefore.get(type))));
  }

  /** What is done to domains. */
  private final class OnDomain implements DomainOperation.Visitor<Effect> {
    @Override
    public Effect create(DomainOperation.Create operation) {
      return made(operation.domain().name(), operation.domain());
    }

    @Override
    public Effect drop(DomainOperation.Drop operation) {
      return dropped(operation.domain());
    }

    @Override
    public Effect rename(DomainOperation.Rename operation) {
      return Effect.NONE.renames(Target.type(operation.domain()));
    }

    @Override
    public Effect setDefault(DomainOperation.SetDefault operation) {
      return Effect.NONE
          .needs(Texts.of(operation.expression()))
          .frees(Texts.of(before(operation.domain()).flatMap(Domain::defaultValue)));
    }

    @Override
    public Effect setNotNull(DomainOperation.SetNotNull operation) {
      return Effect.NONE;
    }

    @Override
    public Effect addConstraint(DomainOperation.AddConstraint operation) {
      return Effect.NONE.needs(Texts.of(operation.constraint()));
    }

    @Override
    public Effect dropConstraint(DomainOperation.DropConstraint operation) {
      return Effect.NONE.frees(
          before(operation.domain()).stream()
              .flatMap(domain -> domain.constraints().stream())
              .filter(constraint -> constraint.name().equals(operation.constraint()))
              .flatMap(constraint -> Texts.of(constraint).stream())
              .toList());
    }

    @Override
    public Effect renameConstraint(DomainOperation.RenameConstraint operation) {
      return Effect.NONE;
    }

    @Override
    public Effect validateConstraint(DomainOperation.ValidateConstraint operation) {
      return Effect.NONE;
    }

    private Optional<Domain> before(QualifiedName name) {
      return typesBefore.get(name) instanceof Domain domain
          ? Optional.of(domain)
          : Optional.empty();
    }
  }

  /** What is done to objects that are kept as SQL. */
  private final class OnSqlObject implements SqlObjectOperation.Visitor<Effect> {
    @Override
    public Effect make(SqlObjectOperation.Make operation) {
      return made(operation.object(), operation.statement());
    }

    @Override
    public Effect replace(SqlObjectOperation.Replace operation) {
      return made(operation.object(), operation.statement())
          .frees(() -> objects.mentionsBefore(operation.object()));
    }

    private Effect made(SqlObjectName object, String statement) {
      return Effect.NONE
          .makes(Target.of(object).stream().toArray(Target[]::new))
          .needs(() -> Mentions.of(object.kind(), List.of(statement)));
    }

    @Override
    public Effect drop(SqlObjectOperation.Drop operation) {
      Target[] targets =
          Stream.concat(Target.of(operation.object()).stream(), casting(operation.object()))
              .toArray(Target[]::new);
      Effect effect =
          operation.madeAgain() ? Effect.NONE.takes(targets) : Effect.NONE.drops(targets);
      return effect.frees(() -> objects.mentionsBefore(operation.object()));
    }

    /** What casts a column's value need not mention the column's type. */
    private Stream<Target> casting(SqlObjectName object) {
      return object.kind() == ObjectKind.CAST
          ? Target.of(object).stream()
              .flatMap(
                  cast ->
                      former.tables().filter(table -> Mentions.of(Texts.ofTypes(table)).have(cast)))
              .map(table -> Target.relation(table.name()))
          : Stream.empty();
    }

    @Override
    public Effect takeBack(SqlObjectOperation.TakeBack operation) {
      return Effect.NONE.frees(() -> objects.mentionsBefore(operation.object()));
    }

    @Override
    public Effect comment(SqlObjectOperation.Comment operation) {
      return Effect.NONE;
    }

    @Override
    public Effect enable(SqlObjectOperation.Enable operation) {
      return Effect.NONE;
    }

    @Override
    public Effect setSchema(SqlObjectOperation.SetSchema operation) {
      return Effect.NONE.needs(operation.schema().stream().toList());
    }

    @Override
    public Effect update(SqlObjectOperation.Update operation) {
      return Effect.NONE;
    }
  }
}
