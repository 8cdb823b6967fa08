/**
 * The places that a schema is read from: databases, migrations, scripts, snapshots and models.
 *
 * <p>What enters is a text that names a place, or the place itself; what leaves is the {@link
 * org.schemaparity.model.Database} that lies there, as it says itself and as PostgreSQL keeps it.
 */
@NullMarked
package org.schemaparity.check.source;

import org.jspecify.annotations.NullMarked;
