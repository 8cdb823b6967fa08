package org.schemaparity.model.plan;

import java.util.List;
import java.util.stream.Stream;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Target;

/** Finds out what operations on objects that are kept as SQL have to do with others. */
record SqlObjectEffects(SqlObjects objects, FormerNames former)
    implements SqlObjectOperation.Visitor<Effect> {
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
        .makes(
            Stream.concat(Stream.of(object), madeWith(object, statement))
                .flatMap(made -> Target.of(made).stream())
                .toArray(Target[]::new))
        .needs(() -> Mentions.of(object.kind(), List.of(statement)));
  }

  private static Stream<SqlObjectName> madeWith(SqlObjectName object, String statement) {
    return object.kind().isSqlType()
        ? TypeFunctions.madeBy(object, statement).stream()
        : Stream.empty();
  }

  @Override
  public Effect drop(SqlObjectOperation.Drop operation) {
    Target[] targets =
        Stream.concat(Target.of(operation.object()).stream(), casting(operation.object()))
            .toArray(Target[]::new);
    Effect effect = operation.madeAgain() ? Effect.NONE.takes(targets) : Effect.NONE.drops(targets);
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
  public Effect rename(SqlObjectOperation.Rename operation) {
    return Effect.NONE.renames(Target.of(operation.object()).stream().toArray(Target[]::new));
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

  @Override
  public Effect setVersion(SqlObjectOperation.SetVersion operation) {
    return Effect.NONE;
  }

  @Override
  public Effect setOptions(SqlObjectOperation.SetOptions operation) {
    return Effect.NONE;
  }
}
