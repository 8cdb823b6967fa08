/**
 * What the library holds: titles, who made them, what they are about, and the copies on the
 * shelves.
 *
 * <p>What enters are additions and questions; what leaves are titles and copies.
 */
@NullMarked
package org.schemaparity.sample.library.catalogue;

import org.jspecify.annotations.NullMarked;
