package org.schemaparity.processor.pending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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
  private static final String RESOURCES = "src/%s/resources/db/%s";

  /** What the directory of the test classes is called by Maven and by Gradle. */
  private static final Set<Path> TEST_OUTPUTS = Set.of(Path.of("test-classes"), Path.of("test"));

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
    String tree = classOutput.filter(path -> isOfTests(base, path)).isPresent() ? "test" : "main";
    return new ProjectFiles(
        project,
        migrations
            .map(base::resolve)
            .or(() -> project.map(path -> path.resolve(RESOURCES.formatted(tree, "migration")))),
        snapshot
            .map(base::resolve)
            .or(
                () ->
                    project.map(
                        path -> path.resolve(RESOURCES.formatted(tree, "schema.snapshot")))));
  }

  private static boolean hasBuildFile(Path directory) {
    return Stream.of("pom.xml", "build.gradle", "build.gradle.kts")
        .anyMatch(name -> Files.isRegularFile(directory.resolve(name)));
  }

  /** Records among the tests have a schema of their own. */
  private static boolean isOfTests(Path base, Path classOutput) {
    Path absolute = classOutput.toAbsolutePath();
    return absolute.startsWith(base)
        && Stream.iterate(base.relativize(absolute), at -> at != null, Path::getParent)
            .anyMatch(at -> TEST_OUTPUTS.contains(at.getFileName()));
  }

  /** {@return the path as a command in the working directory takes it} */
  public String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path working = Path.of("").toAbsolutePath();
    return absolute.startsWith(working)
        ? working.relativize(absolute).toString()
        : absolute.toString();
  }
}
