package org.schemaparity.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A compilation into empty folders.
 *
 * @param folder holds the folders
 * @param arguments what else javac is told
 */
record Task(Path folder, List<String> arguments) {
  Path classes() {
    return folder.resolve("classes");
  }

  Path generated() {
    return folder.resolve("generated");
  }

  Cost run(Javac javac) throws IOException, InterruptedException {
    empty(classes());
    empty(generated());
    List<String> all =
        new ArrayList<>(List.of("-d", classes().toString(), "-s", generated().toString()));
    all.addAll(arguments);
    return javac.run(all, folder.resolve("messages.txt"));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
