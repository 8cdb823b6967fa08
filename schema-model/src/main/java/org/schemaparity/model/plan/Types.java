package org.schemaparity.model.plan;

import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
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

  private Types() {}

  /** {@return whether the types differ in their modifiers alone, such as a length} */
  static boolean sameBase(Pair<DataType> types) {
    return base(types.from()).equals(base(types.to()));
  }

  /**
   * {@return the expression that makes the new value, unless PostgreSQL assigns the old one by
   * itself}
   */
  static Optional<Expression> using(String column, Pair<DataType> types) {
    Pair<String> bases = types.map(Types::base);
    boolean assigned =
        bases.same()
            || STRINGS.contains(bases.to())
            || (NUMBERS.contains(bases.from()) && NUMBERS.contains(bases.to()))
            || (TIMES.contains(bases.from()) && TIMES.contains(bases.to()));
    return assigned
        ? Optional.empty()
        : Optional.of(
            new Expression(
                Identifiers.quote(column) + "::" + TypeText.of(types.to(), Optional.empty())));
  }

  private static String base(DataType type) {
    return TypeText.of(type, Optional.empty()).replaceAll("\\([^)]*\\)", "");
  }
}
