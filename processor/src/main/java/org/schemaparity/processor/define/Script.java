package org.schemaparity.processor.define;

import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * The text of an SQL definition.
 *
 * @param text the text
 * @param place where it is given
 * @param where where it is given, in words
 */
record Script(String text, Place place, String where) {
  Diagnostic error(DiagnosticCode code, String message) {
    return Diagnostic.error(code, place, message);
  }
}
