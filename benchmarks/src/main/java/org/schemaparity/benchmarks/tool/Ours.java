package org.schemaparity.benchmarks.tool;

import com.palantir.javapoet.JavaFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.schemaparity.annotations.Table;
import org.schemaparity.benchmarks.floor.FloorProcessor;
import org.schemaparity.benchmarks.source.Form;
import org.schemaparity.benchmarks.source.Subject;
import org.schemaparity.model.Database;
import org.schemaparity.processor.SchemaParityProcessor;

/**
 * Our processor, in the three states that a project can be in, and the floor on the same records.
 */
final class Ours {
  private static final String CLASSES =
      ClassPaths.holding(Table.class, Database.class, NullMarked.class);

  private static final String PROCESSORS =
      ClassPaths.holding(
          SchemaParityProcessor.class,
          Table.class,
          Database.class,
          JavaFile.class,
          NullMarked.class);

  private static final String CONSTANTS = "-Aschemaparity.constants=true";

  private static final String MODEL = Subject.ROOT + ".SchemaModel";

  private Ours() {}

  static Tool floor() {
    return new Tool(
        "floor",
        Form.TABLE,
        new ClassPaths(CLASSES, ClassPaths.holding(FloorProcessor.class)),
        subjects -> Stream.of(classFile(FloorProcessor.CLASS), FloorProcessor.RESOURCE));
  }

  /** Nothing is committed yet, so that the migration creates all tables. */
  static Tool first() {
    return ours("ours", subjects -> List.of());
  }

  /** The snapshot knows all tables as they are. */
  static Tool unchanged() {
    return ours("ours-unchanged", subjects -> subjects);
  }

  /** The snapshot knows all tables but one. */
  static Tool changed() {
    return ours("ours-changed", subjects -> subjects.subList(0, subjects.size() - 1));
  }

  /** The snapshot knows all tables, and there are constants for their names. */
  static Tool constants() {
    return new Tool(
        "ours-constants",
        Form.TABLE,
        new ClassPaths(CLASSES, PROCESSORS),
        project -> Stream.concat(options(project).stream(), Stream.of(CONSTANTS)).toList(),
        subjects ->
            Stream.concat(
                outputs(subjects),
                subjects.stream()
                    .map(Subject::folder)
                    .distinct()
                    .map(folder -> folder + "Tables.class")),
        subjects -> subjects);
  }

  private static Tool ours(String name, UnaryOperator<List<Subject>> accepted) {
    return new Tool(
        name,
        Form.TABLE,
        new ClassPaths(CLASSES, PROCESSORS),
        Ours::options,
        Ours::outputs,
        accepted);
  }

  private static List<String> options(Path project) {
    return List.of(
        "-Aschemaparity.model=" + MODEL,
        "-Aschemaparity.snapshot=" + project.resolve("schema.snapshot"),
        "-Aschemaparity.migrations=" + project.resolve("migration"));
  }

  private static Stream<String> outputs(List<Subject> subjects) {
    return Stream.of(classFile(MODEL), "META-INF/schema-parity/index");
  }

  private static String classFile(String name) {
    return name.replace('.', '/') + ".class";
  }
}
