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
    if (name.text().isBlank()) {
      return List.of(
          Diagnostic.error(
              DiagnosticCode.EMPTY_NAME,
              name.place(),
              "The " + what + " is blank. Write a name, or leave the attribute out."));
    }
    return checkLength(what, name.text(), name.place());
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
                "The %s `%s` has %d bytes in UTF-8, and PostgreSQL keeps %d. Give a shorter name."
                    .formatted(what, name, bytes, Identifiers.MAX_BYTES)));
  }

  /** {@return the name that an annotation gives, or else {@code otherwise}} */
  static String orElse(Optional<GivenName> name, String otherwise) {
    return name.map(GivenName::text).filter(text -> !text.isBlank()).orElse(otherwise);
  }
}
