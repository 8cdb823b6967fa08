/**
 * What an earlier compilation into the same output knew: the text of its index enters, the names of
 * its records leave.
 *
 * <p>With it the model is whole when only some of the records are compiled again.
 */
@NullMarked
package org.schemaparity.processor.known;

import org.jspecify.annotations.NullMarked;
