package org.schemaparity.benchmarks.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.schemaparity.benchmarks.source.Form;

/** Makes tools of the profiles of {@code peers/pom.xml}. */
final class Peers {
  private final Path pom;
  private final Path target;

  /** The peers that {@code module} names. */
  Peers(Path module) {
    this.pom = module.resolve("peers/pom.xml");
    this.target = module.resolve("target/peers");
  }

  /**
   * {@return the tool}
   *
   * @param name the profile
   * @param generated the class file that it makes of a type, with {@code %s} for the type's name
   */
  Tool tool(String name, Form form, String generated) {
    return new Tool(
        name,
        form,
        paths(name),
        subjects ->
            subjects.stream()
                .map(subject -> subject.folder() + generated.formatted(subject.name())));
  }

  private ClassPaths paths(String name) {
    Path folder = target.resolve(name);
    try {
      Path processors = folder.resolve("processor-path");
      if (!Files.exists(processors)
          || Files.getLastModifiedTime(processors).compareTo(Files.getLastModifiedTime(pom)) < 0) {
        resolve(name, folder);
      }
      return new ClassPaths(
          Files.readString(folder.resolve("class-path")).strip(),
          Files.readString(processors).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void resolve(String name, Path folder) throws IOException {
    String maven =
        Optional.ofNullable(System.getProperty("maven.home"))
            .map(home -> Path.of(home, "bin", "mvn").toString())
            .orElse("mvn");
    Process process =
        new ProcessBuilder(
                maven,
                "-B",
                "-q",
                "-f",
                pom.toString(),
                "-P" + name,
                "validate",
                "-Dpaths=" + folder)
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException("Maven does not find %s:\n%s".formatted(name, output));
    }
  }
}
