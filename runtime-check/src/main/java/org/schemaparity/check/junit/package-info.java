/**
 * The check as a JUnit test.
 *
 * <p>What enters is a {@link org.schemaparity.check.ParityCheck}; what leaves is one dynamic test
 * for each of its claims.
 */
@NullMarked
package org.schemaparity.check.junit;

import org.jspecify.annotations.NullMarked;
