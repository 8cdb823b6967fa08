/**
 * Who borrows what, where, and until when.
 *
 * <p>What enters is what a member does at the desk; what leaves are loans, holds and fines.
 */
@NullMarked
package org.schemaparity.sample.library.lending;

import org.jspecify.annotations.NullMarked;
