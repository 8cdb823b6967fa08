/**
 * Measures what annotation processors cost: a count of types enters, a table of ratios leaves.
 *
 * <p>{@link org.schemaparity.benchmarks.source} generates the types, {@link
 * org.schemaparity.benchmarks.tool} knows the processors, {@link
 * org.schemaparity.benchmarks.measure} runs the compiler and puts the figures together.
 */
@NullMarked
package org.schemaparity.benchmarks;

import org.jspecify.annotations.NullMarked;
