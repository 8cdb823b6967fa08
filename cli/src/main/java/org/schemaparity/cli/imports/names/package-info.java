/**
 * Names: what enters are PostgreSQL's, which may have any character; what leaves are Java's.
 *
 * <p>A Java name depends on the names beside it only where two of them would be the same.
 */
@NullMarked
package org.schemaparity.cli.imports.names;

import org.jspecify.annotations.NullMarked;
