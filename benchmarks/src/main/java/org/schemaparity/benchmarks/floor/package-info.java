/**
 * The least that a processor of records can cost: records enter, and one class and one resource
 * leave.
 *
 * <p>A processor whose time is near this one's has no time of its own to lose.
 */
@NullMarked
package org.schemaparity.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
