/**
 * What the processor has to tell its user: places in source code and plain values enter, lines of
 * the compiler's output leave.
 *
 * <p>Every check returns {@link org.schemaparity.processor.diagnose.Diagnostic}s; only {@link
 * org.schemaparity.processor.diagnose.DiagnosticPrinter} prints.
 */
@NullMarked
package org.schemaparity.processor.diagnose;

import org.jspecify.annotations.NullMarked;
