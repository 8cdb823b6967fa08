package org.schemaparity.processor.pending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotException;
import org.schemaparity.model.snapshot.SnapshotText;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * What a project has committed.
 *
 * @param snapshot the snapshot, or the empty one if there is none yet
 * @param migrations the versioned migrations in the order of their versions
 * @param diagnostics what could not be read
 */
public record Committed(
    Snapshot snapshot, List<MigrationFile> migrations, List<Diagnostic> diagnostics) {
  private static final Pattern FORMAT = Pattern.compile("schema-parity snapshot ([0-9]+)(?=\\R)");

  /** What git writes above one side of a conflict. */
  private static final String CONFLICT = "<<<<<<<";

  public Committed {
    migrations = List.copyOf(migrations);
    diagnostics = List.copyOf(diagnostics);
  }

  /** {@return what lies in the project's files} */
  public static Committed read(ProjectFiles files) {
    return read(files, Snapshot.empty(), "");
  }

  /**
   * {@return what lies in the project's files}
   *
   * @param records what the records say, which the snapshot most often says too
   * @param text the same as text
   */
  public static Committed read(ProjectFiles files, Snapshot records, String text) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Snapshot snapshot =
        files
            .snapshot()
            .filter(Files::exists)
            .flatMap(path -> snapshot(path, files.shown(path), records, text, diagnostics))
            .orElse(Snapshot.empty());
    List<MigrationFile> migrations =
        files
            .migrations()
            .filter(Files::exists)
            .map(path -> migrations(path, files.shown(path), diagnostics))
            .orElse(List.of());
    diagnostics.addAll(sameVersions(migrations));
    return new Committed(snapshot, migrations, diagnostics);
  }

  private static Optional<Snapshot> snapshot(
      Path path, String shown, Snapshot records, String written, List<Diagnostic> diagnostics) {
    String remedy;
    try {
      String text = Files.readString(path);
      Matcher format = FORMAT.matcher(text);
      if (format.lookingAt() && !SnapshotText.write(Snapshot.empty()).startsWith(format.group())) {
        remedy =
            "another version of Schema Parity wrote it, in format %s. Use that version here too."
                .formatted(format.group(1));
      } else if (text.contains(CONFLICT)
          && text.lines().anyMatch(line -> line.startsWith(CONFLICT))) {
        remedy =
            "it has the marks of a merge conflict. Settle the conflict: take both sides' migrations, and what the records say.";
      } else {
        return Optional.of(SnapshotText.read(text, records, written));
      }
    } catch (SnapshotException e) {
      remedy = e.getMessage() + " Take the file from version control again.";
    } catch (IOException e) {
      remedy = reason(e) + ". Make it a readable file in UTF-8.";
    }
    diagnostics.add(
        Diagnostic.error(
            DiagnosticCode.SNAPSHOT,
            Place.none(),
            "The snapshot %s cannot be read: %s".formatted(shown, remedy)));
    return Optional.empty();
  }

  private static List<MigrationFile> migrations(
      Path folder, String shown, List<Diagnostic> diagnostics) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> String.valueOf(path.getFileName()).matches("V[0-9].*\\.sql"))
          .flatMap(path -> MigrationFile.of(path, text(path)).stream())
          .sorted(Comparator.comparing(MigrationFile::version).thenComparing(MigrationFile::path))
          .toList();
    } catch (IOException e) {
      diagnostics.add(unreadable(shown, e));
    } catch (UncheckedIOException e) {
      diagnostics.add(
          unreadable(shown, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e))));
    }
    return List.of();
  }

  /** Flyway refuses them when it migrates. */
  private static List<Diagnostic> sameVersions(List<MigrationFile> sorted) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      MigrationFile one = sorted.get(i - 1);
      MigrationFile other = sorted.get(i);
      if (one.version().compareTo(other.version()) == 0) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.MIGRATIONS,
                Place.none(),
                "The migrations %s and %s have the same version, which Flyway refuses. Give the one that was applied nowhere yet the next version."
                    .formatted(one.path().getFileName(), other.path().getFileName())));
      }
    }
    return diagnostics;
  }

  private static Diagnostic unreadable(String shown, IOException e) {
    return Diagnostic.error(
        DiagnosticCode.MIGRATIONS,
        Place.none(),
        "The migrations in %s cannot be read: %s. Make it a readable folder, or name another with -Aschemaparity.migrations=…."
            .formatted(shown, reason(e)));
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
