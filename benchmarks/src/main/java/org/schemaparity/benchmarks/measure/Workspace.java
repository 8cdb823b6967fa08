package org.schemaparity.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.schemaparity.benchmarks.source.Form;
import org.schemaparity.benchmarks.source.SourceFile;
import org.schemaparity.benchmarks.source.Subject;
import org.schemaparity.benchmarks.tool.Tool;

/**
 * Where so many types are compiled.
 *
 * <p>All compilations have the same output, emptied before each: how long a file system needs for a
 * new file depends on the folder, and in one run that was more than some processors need.
 *
 * @param folder holds sources and outputs
 * @param subjects the types
 */
record Workspace(Path folder, List<Subject> subjects) {
  private static final String OUTPUT = "output";

  /** {@return the compilation of a tool's sources without it} */
  Task plain(Tool tool) {
    return new Task(
        folder.resolve(OUTPUT),
        List.of(
            "-proc:none",
            "-classpath",
            tool.paths().classes(),
            "@" + sourcesFile(tool.form(), subjects)));
  }

  /** {@return the compilation with the tool} */
  Task processing(Tool tool) {
    return processing(tool, subjects);
  }

  private Task processing(Tool tool, List<Subject> types) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-classpath",
                tool.paths().classes(),
                "-processorpath",
                tool.paths().processors(),
                "@" + sourcesFile(tool.form(), types)));
    arguments.addAll(tool.options().apply(project(tool)));
    return new Task(folder.resolve(OUTPUT), arguments);
  }

  /**
   * Writes the sources, brings the project into the state that the tool is measured in, and tries
   * the tool.
   *
   * @throws IOException if the tool does not make what it should
   */
  void prepare(Tool tool, Javac javac) throws IOException, InterruptedException {
    write(tool.form(), subjects);
    List<Subject> accepted = tool.accepted().apply(subjects);
    if (!accepted.isEmpty()) {
      write(tool.form(), accepted);
      Task earlier = processing(tool, accepted);
      earlier.run(javac);
      accept(earlier.generated().resolve("schema-parity"), project(tool));
    }
    Task task = processing(tool);
    task.run(javac);
    List<String> missing =
        tool.outputs()
            .apply(subjects)
            .filter(output -> !Files.exists(task.classes().resolve(output)))
            .toList();
    if (!missing.isEmpty()) {
      throw new IOException(
          "%d files were not made, %s the first".formatted(missing.size(), missing.get(0)));
    }
  }

  /** Takes the proposed snapshot and migration over, as the compiler's message asks for. */
  private static void accept(Path proposed, Path project) throws IOException {
    Files.createDirectories(project);
    for (String name : List.of("schema.snapshot", "migration")) {
      Files.move(proposed.resolve(name), project.resolve(name));
    }
  }

  private Path project(Tool tool) {
    return folder.resolve(tool.name()).resolve("project");
  }

  private Path sourcesFile(Form form, List<Subject> types) {
    return folder.resolve("sources-%s-%d.txt".formatted(form.name(), types.size()));
  }

  private void write(Form form, List<Subject> types) throws IOException {
    Path root = folder.resolve("sources-" + form.name());
    List<SourceFile> files = form.files(types).toList();
    for (SourceFile file : files) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
    Files.writeString(
        sourcesFile(form, types),
        files.stream()
            .map(file -> "\"%s\"\n".formatted(root.resolve(file.path())).replace("\\", "\\\\"))
            .collect(Collectors.joining()));
  }
}
