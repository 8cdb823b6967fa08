/**
 * The last stage: finished values enter, files leave through the compiler's {@link
 * javax.annotation.processing.Filer}.
 *
 * <p>Nothing is decided here.
 */
@NullMarked
package org.schemaparity.processor.write;

import org.jspecify.annotations.NullMarked;
