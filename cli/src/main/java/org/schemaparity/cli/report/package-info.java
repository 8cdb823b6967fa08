/**
 * Writes what a comparison found, in a form for each kind of reader.
 *
 * <p>What enters is a {@link org.schemaparity.check.SourceReport}; what leaves is text.
 */
@NullMarked
package org.schemaparity.cli.report;

import org.jspecify.annotations.NullMarked;
