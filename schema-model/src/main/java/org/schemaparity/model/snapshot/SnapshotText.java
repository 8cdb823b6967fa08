package org.schemaparity.model.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.schemaparity.model.Database;

/**
 * A snapshot as text.
 *
 * <p>The first line names the format. Then come the migrations, one a line, and the objects: each
 * on a line of its own with its name, and under it, indented, its attributes, one a line, and the
 * objects in it. An attribute that has its usual value (no comment, not unique, …) has no line.
 * Objects are sorted by kind and name, but for columns and attributes, which keep their order.
 */
public final class SnapshotText {
  static final String FORMAT = "schema-parity snapshot 1";

  private SnapshotText() {}

  /** {@return the snapshot's text, with {@code \n} at the end of each line} */
  public static String write(Snapshot snapshot) {
    return new SnapshotWriter().write(snapshot);
  }

  /**
   * {@return the snapshot that {@code text} says}
   *
   * @throws SnapshotException if the text is no snapshot, naming the line and what to do
   */
  public static Snapshot read(String text) {
    return new SnapshotReader(text).read();
  }

  /**
   * {@return the snapshot that {@code text} says} The text is not read further than to its objects
   * where it has those of {@code known}.
   *
   * @param written what {@code known} is as text
   * @throws SnapshotException if the text is no snapshot, naming the line and what to do
   */
  public static Snapshot read(String text, Snapshot known, String written) {
    int objects = written.indexOf("\n\n") + 1;
    if (objects > 0 && text.endsWith(written.substring(objects))) {
      Snapshot head = read(text.substring(0, text.length() - written.length() + objects));
      if (head.database().equals(Database.empty())) {
        return new Snapshot(head.migrations(), known.database());
      }
    }
    return read(text);
  }

  /**
   * {@return 16 hexadecimal digits that are the same for the same database and hardly ever for
   * another}
   */
  public static String fingerprint(Database database) {
    byte[] text = write(new Snapshot(List.of(), database)).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
