/**
 * The second stage: the declarations of all records enter, one {@link
 * org.schemaparity.model.Database} and diagnostics leave.
 *
 * <p>What one record says about another is resolved here, and whatever has no name gets the one
 * that PostgreSQL would choose.
 */
@NullMarked
package org.schemaparity.processor.describe;

import org.jspecify.annotations.NullMarked;
