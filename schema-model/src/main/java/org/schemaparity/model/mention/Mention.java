package org.schemaparity.model.mention;

import java.util.Optional;
import java.util.Set;

/**
 * A name where it stands in a text.
 *
 * @param qualifier the raw name before it and a dot, if there is one
 * @param before the word or symbol before it, folded; empty at the beginning
 * @param called whether a parenthesis opens behind it
 * @param place where it stands
 */
record Mention(Optional<String> qualifier, String before, boolean called, Place place) {
  /** Where a name stands. */
  enum Place {
    TEXT,
    /** In a string that may hold a name, such as that of a sequence. */
    CONSTANT,
    /** In a routine's body that is a string. */
    BODY
  }

  /** Words after which a name that is not qualified is a relation's and no column's. */
  private static final Set<String> BEFORE_RELATIONS =
      Set.of("from", "into", "join", "on", "only", "returns", "setof", "table", "update", "using");

  /** {@return how surely this is the target's own name} */
  Optional<Strength> of(Target target) {
    if (target.sort() == Target.Sort.ATTRIBUTE && !before.equals(".")) {
      return Optional.empty();
    }
    if (qualifier.isPresent() && !qualifier.equals(target.schema())) {
      return ofOther(target);
    }
    return Optional.of(
        switch (place) {
          case BODY -> Strength.BODY;
          case CONSTANT -> Strength.LOOSE;
          case TEXT -> inText(target.sort());
        });
  }

  /** {@return how surely this is a column's name} */
  Strength ofColumn() {
    return place == Place.BODY ? Strength.BODY : Strength.FIRM;
  }

  /**
   * A name after another object's: only parts of relations stand there, and what reads like one.
   */
  private Optional<Strength> ofOther(Target target) {
    boolean maybe =
        switch (target.sort()) {
          case ATTRIBUTE -> true;
          case ROUTINE -> !called;
          // A cast has no schema, but goes by its types' names.
          case CONVERSION -> target.schema().isEmpty();
          case SCHEMA, RELATION, TYPE, OTHER -> false;
        };
    return maybe
        ? Optional.of(place == Place.BODY ? Strength.BODY : Strength.LOOSE)
        : Optional.empty();
  }

  private Strength inText(Target.Sort sort) {
    boolean firm =
        switch (sort) {
          case RELATION -> qualifier.isPresent() || BEFORE_RELATIONS.contains(before);
          case ROUTINE -> called;
          case TYPE, OTHER -> true;
          case ATTRIBUTE, CONVERSION, SCHEMA -> false;
        };
    return firm ? Strength.FIRM : Strength.LOOSE;
  }
}
