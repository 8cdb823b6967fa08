/**
 * Finds the records that say what a database has.
 *
 * <p>A model enters; what leaves are Java sources with annotations, texts of SQL beside them, the
 * model that they say, and a list of what none of them can say.
 */
@NullMarked
package org.schemaparity.cli.imports.records;

import org.jspecify.annotations.NullMarked;
