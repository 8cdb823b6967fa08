package org.schemaparity.model.snapshot;

/**
 * A migration that a snapshot accounts for.
 *
 * @param version its version as in its file's name, such as {@code "9"} or {@code "2024.01.04"}
 * @param description its description, in words
 * @param checksum Flyway's checksum of its text: CRC-32 over the lines without their ends
 */
public record RecordedMigration(String version, String description, int checksum) {}
