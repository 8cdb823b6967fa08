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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        checksum.update(bytes, start, i - start);
        start = i + 1;
      }
    }
    checksum.update(bytes, start, bytes.length - start);
    return (int) checksum.getValue();
  }
}
