/**
 * The schema model: plain values for what PostgreSQL keeps about a schema.
 *
 * <p>What enters is what a record says or what a catalog holds; what leaves is one {@link
 * org.schemaparity.model.Database} value, the same whichever side it came from. Start at {@code
 * Database}; a {@link org.schemaparity.model.Table} holds its columns, constraints and indexes, and
 * everything refers to other objects by name, so that equality is structural. Names are raw: only
 * the renderer quotes. Expressions are opaque text: only PostgreSQL interprets them. The records'
 * components are all there is to an object: the diff and the snapshot take them as they are, so a
 * new component is compared and kept without another line.
 */
@NullMarked
package org.schemaparity.model;

import org.jspecify.annotations.NullMarked;
