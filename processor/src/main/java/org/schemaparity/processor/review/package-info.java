/**
 * What is wrong with a table though it can be understood: what PostgreSQL would refuse, what cannot
 * be meant, and what teams regret. Declarations enter, diagnostics leave.
 *
 * <p>Nothing depends on what is found here, so that the user may set each to be an error, a
 * warning, or nothing.
 */
@NullMarked
package org.schemaparity.processor.review;

import org.jspecify.annotations.NullMarked;
