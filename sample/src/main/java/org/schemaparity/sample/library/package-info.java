/**
 * A lending library: titles with their copies, members with their loans, and what is owed.
 *
 * <p>What enters is what happens at the desk; what leaves are rows. The records of the packages
 * below are the schema.
 */
@NullMarked
package org.schemaparity.sample.library;

import org.jspecify.annotations.NullMarked;
