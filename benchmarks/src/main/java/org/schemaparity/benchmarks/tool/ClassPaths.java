package org.schemaparity.benchmarks.tool;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a tool's classes are found.
 *
 * @param classes the class path that the sources are compiled against
 * @param processors the path of the processor, which stands first, and of what it needs
 */
public record ClassPaths(String classes, String processors) {
  /** {@return the name of the processor's jar, with its version, if it is in one} */
  public Optional<String> processorJar() {
    String name = String.valueOf(Path.of(processors.split(File.pathSeparator, 2)[0]).getFileName());
    return Optional.of(name.replaceFirst("\\.jar$", "")).filter(jar -> !jar.equals(name));
  }

  /** {@return the path of the jars that hold the classes} */
  static String holding(Class<?>... classes) {
    return Arrays.stream(classes)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
