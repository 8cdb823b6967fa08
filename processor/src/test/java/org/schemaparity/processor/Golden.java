package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/**
 * The cases under {@code src/test/resources} and what is expected of them. {@code mvn test
 * -Dgolden.rewrite=true} writes what is there as what is expected; review it before you commit it.
 */
final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  /** Advice is not what most cases are about. */
  static final String NO_ADVICE = "-Aschemaparity.advice=off";

  private Golden() {}

  static Stream<String> cases(String folder) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String source(String folder, String name) {
    return read(RESOURCES.resolve(folder).resolve(name + ".java"));
  }

  /** The options that a case asks for in comments before its package. */
  static List<String> options(String source) {
    return source
        .lines()
        .takeWhile(line -> line.startsWith("// "))
        .map(line -> line.substring("// ".length()))
        .toList();
  }

  /** The options with which a bad case is compiled. */
  static List<String> optionsOfBad(String name, String source) {
    List<String> options = new ArrayList<>(options(source));
    if (options.stream().noneMatch(option -> option.startsWith("-Aschemaparity.pending="))) {
      options.add("-Aschemaparity.pending=off");
    }
    boolean aboutAdvice =
        DiagnosticCode.of(name)
            .filter(code -> code.kind() == DiagnosticCode.Kind.ADVICE)
            .isPresent();
    if (!aboutAdvice) {
      options.add(NO_ADVICE);
    }
    return options;
  }

  static String expected(String folder, String name, String file) {
    return read(RESOURCES.resolve("expected").resolve(folder).resolve(name).resolve(file));
  }

  static void check(String folder, String name, Map<String, String> files) {
    Path expected = RESOURCES.resolve("expected").resolve(folder).resolve(name);
    if (REWRITE) {
      write(expected, files);
    }
    assertThat(new TreeMap<>(files)).isEqualTo(readAll(expected));
  }

  private static Map<String, String> readAll(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      Map<String, String> files = new TreeMap<>();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), read(path));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, Map<String, String> files) {
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> old = Files.walk(folder)) {
          for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
