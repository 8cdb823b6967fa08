package org.schemaparity.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotException;
import org.schemaparity.model.snapshot.SnapshotText;

/**
 * Where the snapshot lies.
 *
 * @param name what to call it in a finding
 * @param place what to read
 */
record SnapshotSource(String name, Place place) {
  /** A place that may hold a text. */
  interface Place {
    Optional<String> read() throws IOException;
  }

  /** What was read: a snapshot, or what is wrong with it. */
  interface Read {
    void apply(Consumer<Snapshot> onSnapshot, Consumer<Finding> onFinding);
  }

  static SnapshotSource resource(String resource) {
    return new SnapshotSource(resource + " on the class path", () -> readResource(resource));
  }

  static SnapshotSource file(Path file) {
    return new SnapshotSource(file.toString(), () -> readFile(file));
  }

  Read read() {
    try {
      Optional<Snapshot> snapshot = place.read().map(SnapshotText::read);
      if (snapshot.isPresent()) {
        return (onSnapshot, onFinding) -> onSnapshot.accept(snapshot.get());
      }
      return wrong(
          "is missing",
          "Compile, and commit the snapshot that the compiler writes with the migration.");
    } catch (SnapshotException unreadable) {
      return wrong(
          "cannot be read: " + withoutFullStop(unreadable.getMessage()),
          "Take the committed snapshot back, or resolve the merge in it, and compile.");
    } catch (IOException failure) {
      return wrong("cannot be read: " + withoutFullStop(failure.getMessage()), "Make it readable.");
    }
  }

  private static String withoutFullStop(@Nullable String message) {
    return String.valueOf(message).replaceFirst("\\.$", "");
  }

  private Read wrong(String summary, String mending) {
    Finding finding =
        new Finding(
            Claim.SNAPSHOT_MATCHES,
            Severity.BEHAVIOUR,
            "snapshot",
            name,
            "snapshot",
            "presence",
            summary,
            "",
            "",
            mending,
            List.of());
    return (onSnapshot, onFinding) -> onFinding.accept(finding);
  }

  private static Optional<String> readResource(String resource) throws IOException {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context == null ? SnapshotSource.class.getClassLoader() : context;
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Optional<String> readFile(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    }
  }
}
