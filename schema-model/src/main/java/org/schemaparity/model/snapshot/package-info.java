/**
 * The committed, canonical text of a database and of the migrations that make it.
 *
 * <p>A {@link org.schemaparity.model.snapshot.Snapshot} enters and its text leaves, and the other
 * way round. The text is sorted and has one fact a line, so that two branches merge cleanly where
 * they touch different objects and conflict where they touch the same one. It is written and read
 * from the model's records as they are.
 */
@NullMarked
package org.schemaparity.model.snapshot;

import org.jspecify.annotations.NullMarked;
