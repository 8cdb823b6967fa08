/**
 * What late and lost copies cost, what is owed, and what was paid; all of it lies in a schema of
 * its own.
 *
 * <p>What enters are tariffs and late returns; what leaves are fines.
 */
@NullMarked
package org.schemaparity.sample.library.billing;

import org.jspecify.annotations.NullMarked;
