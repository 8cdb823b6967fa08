package org.schemaparity.processor.diagnose;

import java.util.Map;
import java.util.Optional;

/**
 * How severe the user wants diagnostics to be.
 *
 * @param given by the codes that something is said of, the severity, or nothing for silence
 */
public record Severities(Map<DiagnosticCode, Optional<Diagnostic.Severity>> given) {
  public Severities {
    given = Map.copyOf(given);
  }

  /** {@return the diagnostic as it is to be said, if it is to be said at all} */
  public Optional<Diagnostic> judge(Diagnostic diagnostic) {
    DiagnosticCode code = diagnostic.code();
    if (!code.isSettable() || Suppressions.cover(diagnostic)) {
      return code.isSettable() ? Optional.empty() : Optional.of(diagnostic);
    }
    Optional<Diagnostic.Severity> severity = given.get(code);
    if (severity == null) {
      return code.kind() == DiagnosticCode.Kind.ON_REQUEST
          ? Optional.empty()
          : Optional.of(diagnostic);
    }
    return severity.map(diagnostic::as);
  }
}
