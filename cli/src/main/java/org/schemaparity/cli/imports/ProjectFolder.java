package org.schemaparity.cli.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.processor.pending.Committed;
import org.schemaparity.processor.pending.ProjectFiles;

/** The folder of a project, laid out as Maven and Gradle have it. */
final class ProjectFolder {
  static final String SOURCES = "src/main/java/";
  static final String RESOURCES = "src/main/resources/";
  static final String MIGRATIONS = RESOURCES + "db/migration/";
  static final String SNAPSHOT = RESOURCES + "db/schema.snapshot";
  static final String REPORT = "import-report.txt";

  private final Path root;

  ProjectFolder(Path root) {
    this.root = root;
  }

  /** {@return the migrations and the snapshot that are there} */
  Committed committed() {
    return Committed.read(
        new ProjectFiles(
            Optional.of(root),
            Optional.of(root.resolve(MIGRATIONS)),
            Optional.of(root.resolve(SNAPSHOT))));
  }

  /** {@return the text of the file, if it is there} */
  Optional<String> read(String path) {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException malformed) {
      throw new ImportException(file + " is not in UTF-8. Save it in that encoding.", malformed);
    } catch (IOException failure) {
      throw failed(file, "read", failure);
    }
  }

  /** Writes the files, each whole or not at all. */
  void write(Map<String, String> texts) {
    texts.forEach(
        (path, text) -> {
          Path file = root.resolve(path);
          try {
            write(file, text);
          } catch (IOException failure) {
            throw failed(file, "written", failure);
          }
        });
  }

  private static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Always the same name, so that the next import takes over what a killed one left behind.
    Path whole = folder.resolve("." + file.getFileName() + ".import");
    try {
      Files.writeString(whole, text);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  void delete(String path) {
    Path file = root.resolve(path);
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw failed(file, "deleted", failure);
    }
  }

  private static ImportException failed(Path file, String what, IOException failure) {
    return new ImportException(
        "%s cannot be %s: %s. Name a folder that can be written to."
            .formatted(file, what, failure.getClass().getSimpleName()),
        failure);
  }
}
