/**
 * The third stage: the records' database, the committed snapshot and the migrations enter, a
 * proposal leaves.
 *
 * <p>Files are read here and never written.
 */
@NullMarked
package org.schemaparity.processor.pending;

import org.jspecify.annotations.NullMarked;
