package org.schemaparity.processor.describe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.DataType;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.DomainDeclaration;
import org.schemaparity.processor.declare.TypeDeclaration;

/**
 * Which types a foreign key may have for which. PostgreSQL wants an operator that compares both for
 * equality in the family of the key's index, or an implicit cast to the type of that index: see
 * "Operator Classes and Operator Families" and {@code pg_cast} in the manual.
 */
final class KeyTypes {
  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
  private static final Set<String> FLOATS = Set.of("real", "double precision");

  /** Types of which each may stand for each other. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          INTEGERS,
          FLOATS,
          Set.of("text", "character varying", "character", "name", "\"char\""),
          Set.of("date", "timestamp without time zone", "timestamp with time zone"),
          Set.of("bit", "bit varying"),
          Set.of("inet", "cidr"),
          Set.of("macaddr", "macaddr8"),
          Set.of(
              "oid",
              "regclass",
              "regcollation",
              "regconfig",
              "regdictionary",
              "regnamespace",
              "regoper",
              "regoperator",
              "regproc",
              "regprocedure",
              "regrole",
              "regtype"));

  private static final String TIME = "time without time zone";

  private KeyTypes() {}

  /**
   * {@return whether {@code own} may refer to {@code referenced}} Of types that are declared
   * elsewhere it is not known, and they may.
   */
  static boolean fit(ColumnDeclaration own, ColumnDeclaration referenced) {
    if (own.type().equals(referenced.type())) {
      return true;
    }
    Optional<DataType> from = base(own);
    Optional<DataType> to = base(referenced);
    return from.isEmpty() || to.isEmpty() || from.equals(to) || fit(from.get(), to.get());
  }

  private static boolean fit(DataType own, DataType referenced) {
    return own instanceof DataType.BuiltIn from
        && referenced instanceof DataType.BuiltIn to
        && (FAMILIES.stream().anyMatch(family -> family.containsAll(Set.of(from.sql(), to.sql())))
            || casts(from.sql()).contains(to.sql()));
  }

  /** What a type is cast to without being asked for. */
  private static Set<String> casts(String type) {
    if (INTEGERS.contains(type)) {
      return Stream.of(FLOATS, Set.of("numeric"), FAMILIES.get(FAMILIES.size() - 1))
          .flatMap(Set::stream)
          .collect(Collectors.toSet());
    } else if (type.equals("numeric")) {
      return FLOATS;
    }
    return type.equals(TIME) ? Set.of("time with time zone", "interval") : Set.of();
  }

  /** The type without a length or precision, and that of a domain's values; nothing if unknown. */
  private static Optional<DataType> base(ColumnDeclaration column) {
    Optional<TypeDeclaration> declared = column.userType();
    boolean array = column.type().filter(DataType.ArrayOf.class::isInstance).isPresent();
    if (declared.isPresent() && declared.get() instanceof DomainDeclaration domain && !array) {
      return base(domain.value());
    }
    return column
        .type()
        .filter(type -> type.elementOrSelf() instanceof DataType.BuiltIn || declared.isPresent())
        .map(KeyTypes::withoutModifier);
  }

  private static DataType withoutModifier(DataType type) {
    if (type instanceof DataType.ArrayOf array) {
      return new DataType.ArrayOf(withoutModifier(array.element()));
    }
    return type instanceof DataType.BuiltIn builtIn
        ? new DataType.BuiltIn(builtIn.sql().replaceAll("\\([0-9, -]*\\)|(?<=^interval) .*", ""))
        : type;
  }
}
