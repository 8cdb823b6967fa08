package org.schemaparity.cli.imports.java;

import java.util.Optional;

/**
 * The type of a component.
 *
 * @param name the name of its class with its package, or a primitive type
 * @param argument what it is a list of, if it is a list
 * @param array whether it is an array of {@code name}
 */
public record JavaType(String name, Optional<JavaType> argument, boolean array) {
  private static final String LIST = "java.util.List";

  /** {@return the class or primitive type {@code name}} */
  public static JavaType of(String name) {
    return new JavaType(name, Optional.empty(), false);
  }

  /** {@return a list of {@code element}} */
  public static JavaType listOf(JavaType element) {
    return new JavaType(LIST, Optional.of(element), false);
  }

  /** {@return an array of {@code element}} */
  public static JavaType arrayOf(String element) {
    return new JavaType(element, Optional.empty(), true);
  }

  /** {@return how many of a constructor's 255 slots a parameter takes} */
  public int slots() {
    return !array && (name.equals("long") || name.equals("double")) ? 2 : 1;
  }
}
