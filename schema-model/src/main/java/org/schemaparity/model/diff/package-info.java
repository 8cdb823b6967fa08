/**
 * What differs between two databases.
 *
 * <p>Two {@link org.schemaparity.model.Database} values enter; a list of {@link
 * org.schemaparity.model.diff.Change}s leaves, without SQL text, severity or logging. The diff
 * knows no kind of object: it takes the model's records as they are.
 */
@NullMarked
package org.schemaparity.model.diff;

import org.jspecify.annotations.NullMarked;
