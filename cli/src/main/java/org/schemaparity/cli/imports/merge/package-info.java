/**
 * Keeps what people wrote in imported source files.
 *
 * <p>What enters is a generated file and the text that is there in its place; what leaves is the
 * generated file with the members, interfaces and annotations that were written by hand.
 */
@NullMarked
package org.schemaparity.cli.imports.merge;

import org.jspecify.annotations.NullMarked;
