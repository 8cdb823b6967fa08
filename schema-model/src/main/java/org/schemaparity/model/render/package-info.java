/**
 * Plans and changes as text.
 *
 * <p>A {@link org.schemaparity.model.plan.Plan} enters; SQL statements or a whole migration script
 * leave. Everything is quoted here and nowhere else.
 */
@NullMarked
package org.schemaparity.model.render;

import org.jspecify.annotations.NullMarked;
