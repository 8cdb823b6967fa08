package org.schemaparity.check.migrate;

import java.util.Optional;

/**
 * A versioned migration that Flyway found.
 *
 * @param version the version, such as {@code "1.2"}
 * @param description the description
 * @param script the file's or the class's name
 * @param checksum Flyway's checksum, which Java migrations need not have
 */
public record ResolvedMigration(
    String version, String description, String script, Optional<Integer> checksum) {}
