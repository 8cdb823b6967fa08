package org.schemaparity.model.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.StorageStrategy;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

/** What a change of a column's type asks for; see "Type Conversion" in the PostgreSQL manual. */
final class Types {
  private static final Set<String> STRINGS = Set.of("text", "character varying", "character");
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
  private static final Set<String> TIMES =
      Set.of("date", "timestamp without time zone", "timestamp with time zone");

  /** The types that are kept in the row if they can. */
  private static final Set<String> IN_ROW = Set.of("numeric", "inet", "cidr");

  /** By a type, those that it is cast to otherwise than by way of text. */
  private static final Map<String, Set<String>> CASTS =
      Map.of(
          "boolean", Set.of("integer"),
          "integer", Set.of("boolean", "money"),
          "bigint", Set.of("money"),
          "numeric", Set.of("money"),
          "money", Set.of("numeric"),
          "inet", Set.of("cidr"),
          "interval", Set.of("time without time zone"),
          "timestamp without time zone", Set.of("time without time zone"),
          "timestamp with time zone", Set.of("time without time zone", "time with time zone"),
          "jsonb",
              Stream.concat(NUMBERS.stream(), Stream.of("boolean")).collect(Collectors.toSet()));

  private Types() {}

  /** {@return whether the types differ in their modifiers alone, such as a length} */
  static boolean sameBase(Pair<DataType> types) {
    return types.map(Types::base).same();
  }

  /**
   * {@return the expression that makes the new value, unless PostgreSQL assigns the old one by
   * itself}
   *
   * @param types the types; the same where the type itself is another one under its old name
   */
  static Optional<Expression> using(String column, Pair<DataType> types) {
    Pair<String> bases = types.map(Types::base);
    boolean assigned =
        (bases.same() && !types.same())
            || STRINGS.contains(bases.to())
            || (NUMBERS.contains(bases.from()) && NUMBERS.contains(bases.to()))
            || (TIMES.contains(bases.from()) && TIMES.contains(bases.to()));
    return assigned
        ? Optional.empty()
        : Optional.of(
            new Expression(
                Identifiers.quote(column)
                    + (isCast(bases) ? "" : "::" + text(types))
                    + "::"
                    + TypeText.of(types.to(), Optional.empty())));
  }

  /**
   * {@return where a type keeps long values by itself} To ask for it by name is the only way that
   * every version knows; {@code SET STORAGE DEFAULT} came with PostgreSQL 16.
   */
  static StorageStrategy storage(DataType type) {
    return IN_ROW.contains(base(type)) ? StorageStrategy.MAIN : StorageStrategy.EXTENDED;
  }

  private static boolean isCast(Pair<String> bases) {
    return STRINGS.contains(bases.from())
        || CASTS.getOrDefault(bases.from(), Set.of()).contains(bases.to());
  }

  /** Every type can be cast to text, and text to every type. */
  private static String text(Pair<DataType> types) {
    boolean arrays =
        types.from() instanceof DataType.ArrayOf && types.to() instanceof DataType.ArrayOf;
    return arrays ? "text[]" : "text";
  }

  private static String base(DataType type) {
    if (type instanceof DataType.BuiltIn builtIn) {
      return builtIn.sql().replaceAll("\\([^)]*\\)", "");
    } else if (type instanceof DataType.ArrayOf array) {
      return base(array.element()) + "[]";
    }
    QualifiedName name = ((DataType.UserDefined) type).name();
    return Identifiers.quote(name.schema()) + "." + Identifiers.quote(name.name());
  }
}
