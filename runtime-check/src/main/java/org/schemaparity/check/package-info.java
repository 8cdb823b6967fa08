/**
 * The check that migrations, records and snapshot say the same.
 *
 * <p>What enters is a generated model, through {@link org.schemaparity.check.ParityCheck}; what
 * leaves is a {@link org.schemaparity.check.ParityReport} of {@link
 * org.schemaparity.check.Finding}s.
 */
@NullMarked
package org.schemaparity.check;

import org.jspecify.annotations.NullMarked;
