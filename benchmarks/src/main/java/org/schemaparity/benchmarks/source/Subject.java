package org.schemaparity.benchmarks.source;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A type to be generated.
 *
 * @param number which one it is, from 0
 */
public record Subject(int number) {
  /** The package that holds the packages of all types. */
  public static final String ROOT = "bench";

  private static final int TYPES_IN_A_PACKAGE = 50;
  private static final int CHILDREN_OF_A_TYPE = 8;

  /** {@return the first {@code count} types} */
  public static List<Subject> first(int count) {
    return IntStream.range(0, count).mapToObj(Subject::new).toList();
  }

  /** {@return the package} */
  public String packageName() {
    return "%s.p%03d".formatted(ROOT, number / TYPES_IN_A_PACKAGE);
  }

  /** {@return the simple name} */
  public String name() {
    return "Item%05d".formatted(number);
  }

  /** {@return the folder of the package's files, with a slash at its end} */
  public String folder() {
    return packageName().replace('.', '/') + "/";
  }

  String qualifiedName() {
    return packageName() + "." + name();
  }

  /** The type that this one refers to. */
  Subject parent() {
    return new Subject(number / CHILDREN_OF_A_TYPE);
  }
}
