package org.schemaparity.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A project on disk, as Maven lays it out, that the real compiler compiles. */
final class Project {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  final Path directory;
  final Path classes;
  final Path generated;
  final Path proposals;
  private final List<String> options = new ArrayList<>();
  private final List<Path> dependencies = new ArrayList<>();

  Project(Path directory) {
    this.directory = directory;
    classes = directory.resolve("target/classes");
    generated = directory.resolve("target/generated-sources/annotations");
    proposals = generated.resolve("schema-parity");
    write("pom.xml", "<project/>");
    try {
      Files.createDirectories(classes);
      Files.createDirectories(generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Project dependingOn(Path... more) {
    dependencies.addAll(List.of(more));
    return this;
  }

  Path write(String path, String text) {
    Path file = directory.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a source file of the package {@code shop} and returns its path. */
  String source(String type, String text) {
    String path = "src/main/java/shop/" + type + ".java";
    write(
        path, "package shop;\n\nimport org.schemaparity.annotations.*;\n\n" + text.strip() + "\n");
    return path;
  }

  void delete(String path) {
    try {
      Files.delete(directory.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String model() {
    return read(classes.resolve("shop/SchemaModel.snapshot"));
  }

  /** The names of the proposed files, sorted. */
  List<String> proposed() {
    return list(proposals);
  }

  static List<String> list(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does what the message says: copies the proposal to where it is committed. */
  void accept() {
    Path target = directory.resolve("src/main/resources/db");
    for (String name : proposed()) {
      write(target.resolve(name).toString(), read(proposals.resolve(name)));
    }
  }

  /** Compiles all sources. */
  List<String> compile() {
    return compile(
        list(directory.resolve("src/main/java")).stream()
            .map(name -> "src/main/java/" + name)
            .toArray(String[]::new));
  }

  /** Compiles some sources, with what was compiled before on the class path. */
  List<String> compile(String... sources) {
    return compile(new SchemaParityProcessor(), List.of(sources));
  }

  List<String> compile(Processor processor, List<String> sources) {
    return compile(List.of(processor), sources, manager -> manager);
  }

  /**
   * Compiles as Gradle does where little changed: what an aggregating processor made is gone, and
   * types that did not change come from their class files.
   */
  List<String> compileIncrementally(List<String> sources, List<String> unchanged) {
    for (Path folder : List.of(classes, generated)) {
      for (String name : list(folder)) {
        if (!name.endsWith(".class") || name.contains("SchemaModel")) {
          delete(folder.resolve(name).toString());
        }
      }
    }
    return compile(List.of(new SchemaParityProcessor()), sources, unchanged, files -> files);
  }

  List<String> compile(
      List<Processor> processors, List<String> sources, UnaryOperator<JavaFileManager> manager) {
    return compile(processors, sources, List.of(), manager);
  }

  /** Compiles, and returns the diagnostics: kind, file and line where there is one, and message. */
  private List<String> compile(
      List<Processor> processors,
      List<String> sources,
      List<String> classes,
      UnaryOperator<JavaFileManager> manager) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(this.classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      List<Path> classPath = new ArrayList<>(List.of(this.classes));
      classPath.addAll(dependencies);
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .forEach(classPath::add);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      List<String> all = new ArrayList<>(options);
      if (options.stream().noneMatch(option -> option.startsWith("-Aschemaparity.advice"))) {
        all.add(Golden.NO_ADVICE);
      }
      all.addAll(0, List.of("-Xlint:all,-processing", "-implicit:none"));
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              new StringWriter(),
              manager.apply(files),
              diagnostics,
              all,
              classes,
              files.getJavaFileObjectsFromPaths(sources.stream().map(directory::resolve).toList()));
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        // The options above are nobody's where there is no annotation of ours.
        .filter(found -> !"compiler.warn.proc.unmatched.processor.options".equals(found.getCode()))
        .map(Project::text)
        .toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    String place =
        diagnostic.getSource() == null
            ? ""
            : Path.of(diagnostic.getSource().toUri()).getFileName()
                + ":"
                + diagnostic.getLineNumber()
                + ": ";
    return kind + ": " + place + diagnostic.getMessage(Locale.ROOT);
  }
}
