/**
 * The first stage: elements enter, immutable declarations and diagnostics leave.
 *
 * <p>A declaration is what one record says by itself, with the places where it says so; whatever
 * takes two records is left to {@link org.schemaparity.processor.describe}.
 */
@NullMarked
package org.schemaparity.processor.declare;

import org.jspecify.annotations.NullMarked;
