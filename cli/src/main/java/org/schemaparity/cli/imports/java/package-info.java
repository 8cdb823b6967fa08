/**
 * Java source: what a file holds, and how it is written down.
 *
 * <p>What enters are types with their annotations and components; what leaves is text in the form
 * that google-java-format gives it. What people wrote is passed on as it is.
 */
@NullMarked
package org.schemaparity.cli.imports.java;

import org.jspecify.annotations.NullMarked;
