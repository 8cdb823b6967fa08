/**
 * Reads what PostgreSQL's catalogs keep.
 *
 * <p>What enters is a connection; what leaves is the {@link org.schemaparity.model.Database} that
 * it is connected to. Each kind of object has its reader and its query, and what the model has no
 * words for becomes details or an unmodelled object.
 */
@NullMarked
package org.schemaparity.check.read;

import org.jspecify.annotations.NullMarked;
