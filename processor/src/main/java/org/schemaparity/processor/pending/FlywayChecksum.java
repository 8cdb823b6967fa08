package org.schemaparity.processor.pending;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Flyway's checksum of a migration: CRC-32 over its lines in UTF-8, without their ends. */
final class FlywayChecksum {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private FlywayChecksum() {}

  static int of(String script) {
    CRC32 checksum = new CRC32();
    String text = script.startsWith(BYTE_ORDER_MARK) ? script.substring(1) : script;
    text.lines().forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
    return (int) checksum.getValue();
  }
}
