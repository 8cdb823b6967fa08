package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** What a name must be. */
public final class NameRules {
  private NameRules() {}

  /** {@return what is wrong with a name that an annotation gives, or that is left out} */
  static List<Diagnostic> check(String what, Optional<GivenName> name) {
    return name.map(given -> check(what, given)).orElse(List.of());
  }

  private static List<Diagnostic> check(String what, GivenName name) {
    if (name.text().isEmpty()) {
      return List.of(
          Diagnostic.error(
              DiagnosticCode.EMPTY_NAME,
              name.place(),
              "The " + what + " is empty. Write a name, or leave the attribute out."));
    }
    List<Diagnostic> faults = checkText("The " + what, name.text(), name.place());
    return faults.isEmpty() ? checkLength(what, name.text(), name.place()) : faults;
  }

  /**
   * {@return what PostgreSQL cannot keep of a text} The manual, "Character Types": the character
   * with code zero cannot be stored. Half of a surrogate pair has no bytes in UTF-8.
   */
  public static List<Diagnostic> checkText(String what, String text, Place place) {
    boolean kept =
        text.codePoints()
            .noneMatch(
                c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    return kept
        ? List.of()
        : List.of(
            Diagnostic.error(
                DiagnosticCode.UNSTORABLE_TEXT,
                place,
                "%s has a character that PostgreSQL cannot store: \\u0000 or half of a surrogate pair. Remove it."
                    .formatted(what)));
  }

  /** {@return what is wrong with a comment, if one is given} */
  static List<Diagnostic> checkComment(Optional<AnnotationUse> use) {
    return use.filter(given -> given.gives("comment"))
        .map(given -> checkText("The comment", given.text("comment"), given.place("comment")))
        .orElse(List.of());
  }

  /** {@return what is wrong with the length of a name, however it came about} */
  public static List<Diagnostic> checkLength(String what, String name, Place place) {
    int bytes = Identifiers.bytes(name);
    return bytes <= Identifiers.MAX_BYTES
        ? List.of()
        : List.of(
            Diagnostic.error(
                DiagnosticCode.NAME_TOO_LONG,
                place,
                "The %s `%s` has %s bytes in UTF-8, and PostgreSQL keeps %s. Give a shorter name."
                    .formatted(what, name, bytes, Identifiers.MAX_BYTES)));
  }

  /** {@return the name that an annotation gives, or else {@code otherwise}} */
  static String orElse(Optional<GivenName> name, String otherwise) {
    return name.map(GivenName::text).filter(text -> !text.isEmpty()).orElse(otherwise);
  }
}
