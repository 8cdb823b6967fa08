package org.schemaparity.benchmarks.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.schemaparity.benchmarks.source.Form;
import org.schemaparity.benchmarks.source.Subject;

/**
 * A processor.
 *
 * @param name what it is called here
 * @param form the form in which it reads types
 * @param paths where its classes are
 * @param options gives the options that javac needs for a project
 * @param outputs gives the files that it makes of types, below the class output
 * @param accepted gives the types that the project's snapshot knows before it is compiled
 */
public record Tool(
    String name,
    Form form,
    ClassPaths paths,
    Function<Path, List<String>> options,
    Function<List<Subject>, Stream<String>> outputs,
    UnaryOperator<List<Subject>> accepted) {
  /** A processor that knows nothing of what was compiled before. */
  Tool(String name, Form form, ClassPaths paths, Function<List<Subject>, Stream<String>> outputs) {
    this(name, form, paths, project -> List.of(), outputs, types -> List.of());
  }
}
