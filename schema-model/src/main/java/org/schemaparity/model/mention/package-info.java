/**
 * Who mentions whom. PostgreSQL keeps what depends on what; records and snapshots only have the
 * names that stand in an object's SQL.
 *
 * <p>SQL text enters; what leaves is how surely it depends on something that has a name. Only words
 * are looked at, so a dependency may be seen where there is none, but none is passed over that
 * PostgreSQL keeps and the text names.
 */
@NullMarked
package org.schemaparity.model.mention;

import org.jspecify.annotations.NullMarked;
