package org.schemaparity.processor.diagnose;

/**
 * One thing to tell the user.
 *
 * @param code what sort of thing it is
 * @param severity whether it stops the compilation
 * @param place where it is
 * @param text what is wrong, in the user's own names, and what to do
 */
public record Diagnostic(DiagnosticCode code, Severity severity, Place place, String text) {
  /** What a diagnostic does to a compilation. */
  public enum Severity {
    /** It fails. */
    ERROR,
    /** It goes on, and tells. */
    WARNING,
    /** It goes on, and tells those who ask for notes. */
    NOTE
  }

  /** {@return an error} */
  public static Diagnostic error(DiagnosticCode code, Place place, String text) {
    return new Diagnostic(code, Severity.ERROR, place, text);
  }

  /** {@return a diagnostic of the severity that the code has when nothing else is said} */
  public static Diagnostic of(DiagnosticCode code, Place place, String text) {
    boolean refused =
        code.kind() == DiagnosticCode.Kind.FAULT || code.kind() == DiagnosticCode.Kind.RULE;
    return new Diagnostic(code, refused ? Severity.ERROR : Severity.WARNING, place, text);
  }

  /** {@return the same diagnostic with another severity} */
  public Diagnostic as(Severity other) {
    return new Diagnostic(code, other, place, text);
  }

  /** {@return whether this stops the compilation} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@return the line that is printed} */
  public String message() {
    return "[" + code.text() + "] " + text;
  }

  /** {@return the same diagnostic at another place} */
  public Diagnostic at(Place other) {
    return new Diagnostic(code, severity, other, text);
  }

  /** {@return the same diagnostic with {@code more} after its text} */
  public Diagnostic adding(String more) {
    return new Diagnostic(code, severity, place, text + more);
  }
}
