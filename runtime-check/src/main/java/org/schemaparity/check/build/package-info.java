/**
 * Makes the sides of a comparison, each in a database of its own.
 *
 * <p>What enters is a model, or migrations; what leaves is the same as PostgreSQL keeps it, read by
 * one reader, so that both sides are in PostgreSQL's own words.
 */
@NullMarked
package org.schemaparity.check.build;

import org.jspecify.annotations.NullMarked;
