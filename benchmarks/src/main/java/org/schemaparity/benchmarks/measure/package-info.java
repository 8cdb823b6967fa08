/**
 * What compiling costs: tools enter, figures leave.
 *
 * <p>Every figure is of a process of its own.
 */
@NullMarked
package org.schemaparity.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
