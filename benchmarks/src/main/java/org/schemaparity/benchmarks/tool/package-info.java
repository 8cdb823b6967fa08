/**
 * The processors that are measured: a name enters, and out comes what javac must be told to run
 * that processor, and what it then writes.
 *
 * <p>Ours, the floor, and the peers, whose versions stand in {@code peers/pom.xml}.
 */
@NullMarked
package org.schemaparity.benchmarks.tool;

import org.jspecify.annotations.NullMarked;
