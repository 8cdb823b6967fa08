package org.schemaparity.processor.diagnose;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Hands diagnostics to the compiler, as the only class that does. */
public final class DiagnosticPrinter {
  private final Messager messager;

  /** A printer that prints through {@code messager}. */
  public DiagnosticPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints one diagnostic. */
  public void print(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    messager.printMessage(
        kind(diagnostic.severity()),
        diagnostic.message(),
        place.element().orElse(null),
        place.annotation().orElse(null),
        place.value().orElse(null));
  }

  private static Kind kind(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      // MANDATORY_WARNING would show under -nowarn too; a user who asks for silence gets it.
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
