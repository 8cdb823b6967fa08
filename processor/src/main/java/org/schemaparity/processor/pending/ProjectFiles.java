package org.schemaparity.processor.pending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a project keeps what is committed.
 *
 * @param project the project's directory, if it was found
 * @param migrations the folder of the migrations, if it is known
 * @param snapshot the committed snapshot, if it is known
 */
public record ProjectFiles(
    Optional<Path> project, Optional<Path> migrations, Optional<Path> snapshot) {
  private static final String RESOURCES = "src/main/resources/db/";

  /**
   * {@return the files of the project that the class output belongs to: the nearest directory above
   * it that has a build file}
   *
   * @param classOutput a path in the class output, if that is a directory
   * @param migrations the folder that an option names
   * @param snapshot the file that an option names
   */
  public static ProjectFiles of(
      Optional<Path> classOutput, Optional<String> migrations, Optional<String> snapshot) {
    Optional<Path> project =
        classOutput.flatMap(
            path ->
                Stream.iterate(path.toAbsolutePath(), at -> at != null, Path::getParent)
                    .filter(ProjectFiles::hasBuildFile)
                    .findFirst());
    Path base = project.orElse(Path.of("")).toAbsolutePath();
    return new ProjectFiles(
        project,
        migrations
            .map(base::resolve)
            .or(() -> project.map(path -> path.resolve(RESOURCES + "migration"))),
        snapshot
            .map(base::resolve)
            .or(() -> project.map(path -> path.resolve(RESOURCES + "schema.snapshot"))));
  }

  private static boolean hasBuildFile(Path directory) {
    return Stream.of("pom.xml", "build.gradle", "build.gradle.kts")
        .anyMatch(name -> Files.isRegularFile(directory.resolve(name)));
  }

  /**
   * {@return the path as seen from the project's directory or else the working directory, if it
   * lies there}
   */
  public String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = project.orElse(Path.of("")).toAbsolutePath().normalize();
    return absolute.startsWith(base) ? base.relativize(absolute).toString() : absolute.toString();
  }
}
