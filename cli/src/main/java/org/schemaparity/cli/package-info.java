/**
 * The program {@code schema-parity}: its commands and what they have in common.
 *
 * <p>What enters is a command line; what leaves is a report, and an exit code that says whether two
 * sources agree.
 */
@NullMarked
package org.schemaparity.cli;

import org.jspecify.annotations.NullMarked;
