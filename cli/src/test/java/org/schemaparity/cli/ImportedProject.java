package org.schemaparity.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Table;
import org.schemaparity.model.Database;

/** A project that a database is imported into. */
final class ImportedProject {
  static final String PACKAGE = "com.acme.shop";
  private static final String MODEL = PACKAGE + ".SchemaModel";
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path folder;

  ImportedProject(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
  }

  /** Imports the database at {@code url}. */
  Cli.Result importFrom(String url, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("import", "--from", url, "--package", PACKAGE, "--out", folder.toString()));
    arguments.add("--user=postgres");
    arguments.addAll(List.of(options));
    return Cli.run(arguments.toArray(String[]::new));
  }

  /** {@return what the compiler says when all warnings are asked for} */
  List<String> compile(String... options) throws IOException {
    Path classes = Files.createDirectories(classes());
    try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"));
        StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      List<String> all =
          new ArrayList<>(
              List.of("-Xlint:all", "-Werror", "-Aschemaparity.advice=off", "--release=17"));
      all.addAll(List.of("-classpath", classPath(resources()), "-d", classes.toString()));
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          COMPILER.getTask(
              null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(registered());
      task.call();
      return diagnostics.getDiagnostics().stream()
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .toList();
    }
  }

  private static List<Processor> registered() {
    return ServiceLoader.load(Processor.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(processor -> processor.getClass().getName().startsWith("org.schemaparity."))
        .toList();
  }

  private Path classes() {
    return folder.resolve("target/classes");
  }

  private Path resources() throws IOException {
    return Files.createDirectories(folder.resolve("src/main/resources"));
  }

  private static String classPath(Path resources) {
    return Stream.concat(
            Stream.of(resources),
            Stream.of(Table.class, Database.class, Nullable.class).map(ImportedProject::home))
        .map(Path::toString)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Checks the compiled model against the database at {@code url}. */
  Cli.Result check(String url, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--classpath=" + classes(), "--model=" + MODEL, "--against=" + url));
    arguments.add("--user=postgres");
    arguments.addAll(List.of(options));
    return Cli.run(arguments.toArray(String[]::new));
  }

  /** {@return the SQL that makes a database from the compiled model alone} */
  String script() throws IOException {
    Path nothing = Files.writeString(folder.resolve("nothing.sql"), "-- nothing\n");
    return Cli.run(
            "diff",
            "--classpath=" + classes(),
            "--from=" + nothing,
            "--to=model:" + MODEL,
            "--user=postgres")
        .out();
  }

  /** {@return the text of a file of the project} */
  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  /** {@return the texts of the imported files by their paths} */
  Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String top : List.of("src", "import-report.txt")) {
      try (Stream<Path> files = Files.walk(folder.resolve(top))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  /** {@return the paths of the imported sources} */
  List<String> sources() throws IOException {
    return files().keySet().stream().filter(path -> path.endsWith(".java")).toList();
  }
}
