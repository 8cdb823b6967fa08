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
