package org.schemaparity.sample.library.drift;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.schemaparity.model.Database;
import org.schemaparity.sample.library.SchemaModel;

/** A copy of the library's sources and migrations, for a test to break. */
final class LibraryCopy {
  private static final Path ORIGINAL = Path.of("src", "main");

  private final Path main;
  private final Path classes;
  private final Path generated;
  private final List<String> messages = new ArrayList<>();

  /**
   * @param folder an empty folder, which will look like a Maven module
   */
  LibraryCopy(Path folder) throws IOException {
    this.main = folder.resolve(ORIGINAL);
    this.classes = Files.createDirectories(folder.resolve("target").resolve("classes"));
    this.generated =
        Files.createDirectories(
            folder.resolve("target").resolve("generated-sources").resolve("annotations"));
    Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
    try (Stream<Path> paths = Files.walk(ORIGINAL)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = main.resolve(ORIGINAL.relativize(path));
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  /** Replaces the one place in {@code record}'s source that reads {@code before}. */
  void edit(Class<? extends Record> record, String before, String after) {
    Path file = main.resolve("java").resolve(record.getName().replace('.', '/') + ".java");
    try {
      String source = Files.readString(file);
      assertThat(source).containsOnlyOnce(before);
      Files.writeString(file, source.replace(before, after));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Adds a migration after all others. */
  void migrate(String sql) {
    try {
      Files.writeString(migrations().resolve("V99__drift.sql"), sql);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** {@return the folder of the migrations} */
  Path migrations() {
    return main.resolve("resources").resolve("db").resolve("migration");
  }

  /** {@return what the compiler has said so far} */
  List<String> messages() {
    return messages;
  }

  /** {@return what the records say, by way of {@code javac} and the model class it generates} */
  Database model() throws IOException, ReflectiveOperationException {
    compile();
    try (CopiedClasses loader = new CopiedClasses(classes)) {
      return (Database)
          loader.loadClass(SchemaModel.class.getName()).getMethod("database").invoke(null);
    }
  }

  private void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8);
        Stream<Path> paths = Files.walk(main.resolve("java"))) {
      List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Aschemaparity.constants=true",
              "-d",
              classes.toString(),
              "-s",
              generated.toString(),
              "-classpath",
              classPath(),
              // From JDK 23 on, javac looks for processors nowhere unless it is told to.
              "-processorpath",
              classPath());
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(diagnostics.getDiagnostics().toString()).isTrue();
      diagnostics
          .getDiagnostics()
          .forEach(message -> messages.add(message.getMessage(Locale.ROOT)));
    }
  }

  /** The test's own class path, where the processor is too, without the library itself. */
  private static String classPath() {
    Path library = Path.of("target").toAbsolutePath();
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).toAbsolutePath().startsWith(library))
        .collect(joining(File.pathSeparator));
  }
}
