/**
 * The types that are compiled: a number enters, and out comes a source for it in the form that a
 * tool reads.
 *
 * <p>The attributes are the same in all forms.
 */
@NullMarked
package org.schemaparity.benchmarks.source;

import org.jspecify.annotations.NullMarked;
