package org.schemaparity.processor.declare;

import java.util.List;
import org.schemaparity.processor.diagnose.Diagnostic;

/**
 * What was declared, and what is wrong with it.
 *
 * @param value the declaration, as far as it could be understood
 * @param diagnostics what is wrong
 */
public record Declared<T>(T value, List<Diagnostic> diagnostics) {
  public Declared {
    diagnostics = List.copyOf(diagnostics);
  }
}
