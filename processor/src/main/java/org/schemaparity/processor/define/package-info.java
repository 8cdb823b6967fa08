/**
 * SQL definitions: the texts of {@code @SqlDefinition} enter, the {@link
 * org.schemaparity.model.SqlObject}s that they make leave.
 *
 * <p>Only the leading words of a statement are read, as far as they say what it makes or belongs
 * to; PostgreSQL alone interprets the rest.
 */
@NullMarked
package org.schemaparity.processor.define;

import org.jspecify.annotations.NullMarked;
