/**
 * The annotation processor: records enter, and out come a model class with its data, constants for
 * names, the pending migration and diagnostics.
 *
 * <p>Its stages go one way: {@link org.schemaparity.processor.declare} reads each record, {@link
 * org.schemaparity.processor.describe} puts them together, {@link
 * org.schemaparity.processor.pending} compares them with the committed snapshot, {@link
 * org.schemaparity.processor.write} writes.
 */
@NullMarked
package org.schemaparity.processor;

import org.jspecify.annotations.NullMarked;
