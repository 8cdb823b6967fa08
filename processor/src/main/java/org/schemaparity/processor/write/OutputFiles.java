package org.schemaparity.processor.write;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** The compiler's output directories. What cannot be written is said by {@link #diagnostics}. */
public final class OutputFiles {
  private static final String PROPOSALS = "schema-parity/";
  private static final String NEXT_SNAPSHOT = PROPOSALS + "schema.snapshot";

  private final Filer filer;
  private final Map<String, String> failures = new LinkedHashMap<>();

  /** The outputs that {@code filer} writes to. */
  public OutputFiles(Filer filer) {
    this.filer = filer;
  }

  /** {@return what could not be written, as one thing: most often the directory is at fault} */
  public List<Diagnostic> diagnostics() {
    return failures.entrySet().stream()
        .limit(1)
        .map(
            failure ->
                Diagnostic.error(
                    DiagnosticCode.OUTPUT,
                    Place.none(),
                    "%s%s cannot be written: %s. See that the compiler's output directories can be written to and that nothing else writes this file."
                        .formatted(
                            failure.getKey(),
                            failures.size() == 1 ? "" : " and " + (failures.size() - 1) + " more",
                            failure.getValue())))
        .toList();
  }

  /** Writes a generated class. */
  public void writeClass(ClassName name, String text, Collection<? extends Element> origins) {
    try (Writer out =
        filer
            .createSourceFile(name.canonicalName(), origins.toArray(new Element[0]))
            .openWriter()) {
      out.write(text);
    } catch (IOException e) {
      failed(name.simpleName() + ".java", e);
    }
  }

  /** Writes a resource into the class output. */
  public void writeResource(
      String packageName, String name, String text, Collection<? extends Element> origins) {
    write(StandardLocation.CLASS_OUTPUT, packageName, name, text, origins);
  }

  /** Writes the next snapshot beside the generated sources. */
  public void writeNextSnapshot(String text, Collection<? extends Element> origins) {
    write(StandardLocation.SOURCE_OUTPUT, "", NEXT_SNAPSHOT, text, origins);
  }

  /** Writes a migration beside the generated sources. */
  public void writeMigration(String name, String text, Collection<? extends Element> origins) {
    write(StandardLocation.SOURCE_OUTPUT, "", PROPOSALS + "migration/" + name, text, origins);
  }

  /**
   * Writes an undo script beside the generated sources, in a folder of its own: Flyway's free
   * edition warns of one among the migrations, and fails when it validates their names.
   */
  public void writeUndo(String name, String text, Collection<? extends Element> origins) {
    write(StandardLocation.SOURCE_OUTPUT, "", PROPOSALS + "undo/" + name, text, origins);
  }

  private void write(
      JavaFileManager.Location location,
      String packageName,
      String name,
      String text,
      Collection<? extends Element> origins) {
    try {
      FileObject file =
          filer.createResource(location, packageName, name, origins.toArray(new Element[0]));
      // A writer would take the compiler's -encoding; whoever reads these files takes UTF-8.
      try (OutputStream out = file.openOutputStream()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      failed(name, e);
    }
  }

  private void failed(String name, IOException e) {
    failures.put(name, String.valueOf(e.getMessage()));
  }

  /** {@return a file of the class output, if that is a directory} */
  public Optional<Path> classOutput(String name) {
    return path(StandardLocation.CLASS_OUTPUT, name);
  }

  /** {@return the text of a file of the class output, if it is there} */
  public Optional<String> readResource(String name) {
    return read(StandardLocation.CLASS_OUTPUT, name);
  }

  /**
   * {@return the text of a resource of the project or of what it depends on, if it is there} Builds
   * copy resources to the class output before they compile, or else leave them on the class path.
   */
  public Optional<String> findResource(String name) {
    return Stream.of(
            StandardLocation.CLASS_OUTPUT,
            StandardLocation.CLASS_PATH,
            StandardLocation.SOURCE_PATH)
        .flatMap(location -> read(location, name).stream())
        .findFirst();
  }

  /**
   * {@return what lies beside a class of the class path, if it is there}
   *
   * @param name the file's name
   */
  public Optional<Found> findBeside(ClassName type, String name) {
    return read(
        StandardLocation.CLASS_PATH,
        type.packageName(),
        name,
        (bytes, uri) -> new Found(new String(bytes, StandardCharsets.UTF_8), origin(uri)));
  }

  /**
   * {@return the class file of a class of the class path, if it is there}
   *
   * @param name the class's name in its package
   */
  public Optional<byte[]> findClass(String packageName, String name) {
    return read(StandardLocation.CLASS_PATH, packageName, name + ".class", (bytes, uri) -> bytes);
  }

  /**
   * A file of the class path.
   *
   * @param text its text
   * @param origin the jar or folder that it lies in
   */
  public record Found(String text, String origin) {}

  private static String origin(URI uri) {
    String text = uri.toString();
    int inside = text.indexOf("!/");
    String path = inside < 0 ? text.substring(0, text.lastIndexOf('/')) : text.substring(0, inside);
    return inside < 0 ? path : path.substring(path.lastIndexOf('/') + 1);
  }

  private Optional<String> read(JavaFileManager.Location location, String name) {
    return read(location, "", name, (bytes, uri) -> new String(bytes, StandardCharsets.UTF_8));
  }

  private <T> Optional<T> read(
      JavaFileManager.Location location,
      String packageName,
      String name,
      BiFunction<byte[], URI, T> result) {
    try {
      FileObject file = filer.getResource(location, packageName, name);
      try (InputStream in = file.openInputStream()) {
        return Optional.of(result.apply(in.readAllBytes(), file.toUri()));
      }
    } catch (IOException | RuntimeException e) {
      // A file manager may say in either way that there is no such file.
      return Optional.empty();
    }
  }

  /** {@return the directory of the next snapshot and the scripts} */
  public Path proposals() {
    return path(StandardLocation.SOURCE_OUTPUT, NEXT_SNAPSHOT)
        .map(path -> path.resolveSibling(""))
        .orElse(Path.of("schema-parity"));
  }

  private Optional<Path> path(JavaFileManager.Location location, String name) {
    try {
      return Optional.of(Path.of(filer.getResource(location, "", name).toUri()));
    } catch (IOException | RuntimeException e) {
      // The output is not a directory but, say, memory.
      return Optional.empty();
    }
  }

  /** Removes what earlier compilations proposed. */
  public void removeStale() {
    Optional<Path> snapshot = path(StandardLocation.SOURCE_OUTPUT, NEXT_SNAPSHOT);
    snapshot.ifPresent(
        path -> {
          remove(path);
          removeScripts(path.resolveSibling("migration"));
          removeScripts(path.resolveSibling("undo"));
        });
  }

  private void removeScripts(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> scripts = Files.list(folder)) {
      for (Path script : scripts.toList()) {
        if (isOurs(script)) {
          remove(script);
          remove(script.resolveSibling(script.getFileName() + MigrationScript.SETTINGS));
        }
      }
    } catch (IOException e) {
      failed(folder.toString(), e);
    }
  }

  private static boolean isOurs(Path script) throws IOException {
    try (Stream<String> lines = Files.lines(script, StandardCharsets.UTF_8)) {
      return lines
          .findFirst()
          .filter(line -> line.startsWith(MigrationScript.SIGNATURE))
          .isPresent();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof MalformedInputException) {
        return false;
      }
      throw new IOException(e.getCause());
    }
  }

  private void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      failed(path.toString(), e);
    }
  }
}
