package org.schemaparity.benchmarks.source;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the users of a tool write a type.
 *
 * @param name what the form is called
 * @param writer writes the files of one type
 */
public record Form(String name, Function<Subject, Stream<SourceFile>> writer) {
  /** Records with our {@code @Table}. */
  public static final Form TABLE =
      Records.form(
          "table",
          "@org.schemaparity.annotations.Table",
          new Marks(
              "@org.schemaparity.annotations.PrimaryKey ",
              Marks.NULLABLE,
              "@org.schemaparity.annotations.Index @org.schemaparity.annotations.ForeignKey(%s.class) "
                  + Marks.PARENT_ID));

  /** Entities of the Jakarta Persistence API. */
  public static final Form ENTITY =
      new Form("entity", subject -> Stream.of(Entities.entity(subject)));

  /** Records with Micronaut Data's {@code @MappedEntity}. */
  public static final Form MAPPED_ENTITY =
      Records.form(
          "mapped-entity",
          "@io.micronaut.data.annotation.MappedEntity",
          new Marks(
              "@io.micronaut.data.annotation.Id ",
              Marks.NULLABLE,
              "@io.micronaut.data.annotation.Relation(io.micronaut.data.annotation.Relation.Kind.MANY_TO_ONE) %s parent"));

  /** Records that are entities of Doma, which knows no time with an offset. */
  public static final Form DOMA_ENTITY =
      Records.form(
          "doma-entity",
          "@org.seasar.doma.Entity(immutable = true)",
          new Marks("@org.seasar.doma.Id ", "", Marks.PARENT_ID, "LocalDateTime"));

  /** Records with {@code @RecordBuilder}. */
  public static final Form BUILT_RECORD =
      Records.form(
          "built-record", "@io.soabase.recordbuilder.core.RecordBuilder", Marks.NULLABLE_ONLY);

  /** Classes with {@code @AutoValue}. */
  public static final Form AUTO_VALUE =
      Accessors.form(
          "auto-value",
          "@com.google.auto.value.AutoValue\npublic abstract class",
          "public abstract ");

  /** Interfaces with {@code @Value.Immutable}. */
  public static final Form IMMUTABLE =
      Accessors.form("immutable", "@org.immutables.value.Value.Immutable\npublic interface", "");

  /** Records with a mapper for each. */
  public static final Form MAPPED_RECORD = new Form("mapped-record", Records::mapped);

  /** {@return the sources of the types} */
  public Stream<SourceFile> files(List<Subject> subjects) {
    return Stream.concat(Stream.of(SourceFile.status()), subjects.stream().flatMap(writer));
  }
}
