/**
 * Turns a database into records.
 *
 * <p>What enters is a model and a project's folder; what leaves are source files, resources, a
 * snapshot, a first migration and a report in that folder.
 */
@NullMarked
package org.schemaparity.cli.imports;

import org.jspecify.annotations.NullMarked;
