package org.schemaparity.processor.define;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.Identifiers;

/**
 * An object that a statement names.
 *
 * @param kind its kind, or the one that the statement takes it for
 * @param names the raw names that lead to it
 * @param signature what else tells it from others of its name, if the statement says it
 */
record Reference(ObjectKind kind, List<String> names, Optional<String> signature) {
  private static final Set<ObjectKind> ROUTINES =
      EnumSet.of(ObjectKind.FUNCTION, ObjectKind.PROCEDURE, ObjectKind.AGGREGATE);

  /** {@code ALTER TABLE} is for these too, and a column is named by its relation. */
  private static final Set<ObjectKind> RELATIONS =
      EnumSet.of(
          ObjectKind.TABLE,
          ObjectKind.COLUMN,
          ObjectKind.VIEW,
          ObjectKind.MATERIALIZED_VIEW,
          ObjectKind.FOREIGN_TABLE);

  Reference {
    names = List.copyOf(names);
  }

  /** {@return whether the statement means the object of this name} */
  boolean means(SqlObjectName name) {
    boolean sameKind =
        kind == name.kind()
            || (kind.isSqlType() && name.kind().isSqlType())
            || (ROUTINES.contains(kind) && ROUTINES.contains(name.kind()))
            || (RELATIONS.contains(kind) && RELATIONS.contains(name.kind()));
    return sameKind
        && names.equals(name.names())
        && signature.filter(given -> !given.equals(name.signature())).isEmpty();
  }

  /** {@return the name of the object} */
  SqlObjectName name() {
    return new SqlObjectName(kind, names, signature.orElse(""));
  }

  /** {@return the object as {@code ALTER} names it, its kind first: {@code table shop.orders}} */
  String title() {
    String name =
        names.stream()
            .map(part -> kind == ObjectKind.OPERATOR ? part : Identifiers.quote(part))
            .collect(Collectors.joining("."));
    String types =
        !kind.hasSignature()
            ? ""
            : kind == ObjectKind.OPERATOR
                ? " (" + signature.orElse("") + ")"
                : "(" + signature.orElse("") + ")";
    return (kind.isSqlType() ? "type" : kind.words()) + " " + name + types;
  }
}
