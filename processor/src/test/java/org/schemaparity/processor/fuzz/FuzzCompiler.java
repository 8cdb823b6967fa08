package org.schemaparity.processor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Table;
import org.schemaparity.model.Database;
import org.schemaparity.processor.SchemaParityProcessor;

/**
 * Compiles many sources in memory. The file manager is kept from one to the next, because opening
 * the class path takes longer than compiling.
 */
final class FuzzCompiler {
  /** Classes of which one refers to a class that is not there, and one is no class file. */
  private static final Map<String, String> LIBRARY =
      Map.of(
          "Gone", "public record Gone(int x) {}",
          "Spot",
              "public record Spot(int x, @org.schemaparity.annotations.Column(length = 5) String y) {}",
          "Shelf",
              "@org.schemaparity.annotations.Table public record Shelf(@org.schemaparity.annotations.PrimaryKey int id) {}",
          "Orphan", "public record Orphan(Gone gone, java.util.List<Gone> more, int id) {}",
          "Garbage", "public record Garbage(int x) {}");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final JavaFileManager whole;
  private final JavaFileManager poor;

  FuzzCompiler(Path directory) throws IOException {
    Path library = Files.createDirectories(directory.resolve("library"));
    String annotations = home(Table.class);
    whole =
        manager(
            List.of(annotations, home(Database.class), home(NullMarked.class), library.toString()));
    poor = manager(List.of(library.toString()));
    for (Map.Entry<String, String> type : LIBRARY.entrySet()) {
      Files.writeString(
          library.resolve(type.getKey() + ".java"), "package lib; " + type.getValue());
    }
    List<String> sources =
        LIBRARY.keySet().stream().map(name -> library.resolve(name + ".java").toString()).toList();
    String[] arguments =
        Stream.concat(
                Stream.of("-proc:none", "-cp", annotations, "-d", library.toString()),
                sources.stream())
            .toArray(String[]::new);
    if (compiler.run(null, null, null, arguments) != 0) {
      throw new IllegalStateException("the library does not compile");
    }
    for (String source : sources) {
      Files.delete(Path.of(source));
    }
    Files.delete(library.resolve("lib/Gone.class"));
    Files.writeString(library.resolve("lib/Garbage.class"), "no class");
  }

  private JavaFileManager manager(List<String> classPath) throws IOException {
    var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    manager.setLocation(StandardLocation.CLASS_PATH, classPath.stream().map(File::new).toList());
    return manager;
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What came of a source.
   *
   * @param messages what the compiler said
   * @param sound whether it found no error
   * @param files the text of the files that the processor wrote, by their paths
   */
  record Result(List<String> messages, boolean sound, Map<String, String> files) {}

  /**
   * {@return what comes of {@code sources}} Only the processor is run, no code is generated.
   *
   * @param sources the texts by the paths
   * @param whole whether the class path has our annotations
   */
  Result compile(Map<String, String> sources, List<String> options, boolean whole) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    InMemory files = new InMemory(whole ? this.whole : poor);
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            new StringWriter(),
            files,
            diagnostics,
            Stream.concat(Stream.of("-proc:only"), options.stream()).toList(),
            null,
            sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList());
    task.setProcessors(List.of(new SchemaParityProcessor()));
    boolean sound = task.call();
    Map<String, String> written = new HashMap<>();
    files.written.forEach(
        (path, file) -> written.put(path, file.bytes.toString(StandardCharsets.UTF_8)));
    return new Result(
        diagnostics.getDiagnostics().stream().map(FuzzCompiler::text).toList(), sound, written);
  }

  private static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("source:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written(String path, Kind kind) {
      super(URI.create("written:///" + path), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      bytes.reset();
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Written> written = new HashMap<>();

    InMemory(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
      return output(name.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String name, @Nullable FileObject sibling) {
      String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
      return output(folder + name, JavaFileObject.Kind.OTHER);
    }

    private Written output(String path, JavaFileObject.Kind kind) {
      return written.computeIfAbsent(path, name -> new Written(name, kind));
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name)
        throws IOException {
      if (location == StandardLocation.CLASS_OUTPUT || location == StandardLocation.SOURCE_OUTPUT) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return Optional.ofNullable(written.get(folder + name))
            .orElseThrow(() -> new NoSuchFileException(name));
      }
      return super.getFileForInput(location, packageName, name);
    }

    @Override
    public boolean hasLocation(Location location) {
      return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
      return a.toUri().equals(b.toUri());
    }

    @Override
    public void close() {
      // The file manager underneath is used again.
    }
  }
}
