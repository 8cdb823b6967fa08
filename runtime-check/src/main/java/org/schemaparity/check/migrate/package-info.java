/**
 * Migrates a database of our own with Flyway, as the application does.
 *
 * <p>What enters is a scratch database and Flyway's settings; what leaves is that database,
 * migrated, and what Flyway knows about each migration.
 */
@NullMarked
package org.schemaparity.check.migrate;

import org.jspecify.annotations.NullMarked;
