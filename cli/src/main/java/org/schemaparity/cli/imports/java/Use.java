package org.schemaparity.cli.imports.java;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The use of an annotation.
 *
 * @param annotation the annotation's name with its package
 * @param attributes the values by the attributes' names, in their order
 */
public record Use(String annotation, Map<String, Value> attributes) {
  private static final String PACKAGE = "org.schemaparity.annotations.";

  public Use {
    attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** {@return the use of an annotation of anybody's without attributes} */
  public static Use of(String annotation) {
    return new Use(annotation, Map.of());
  }

  /** {@return the use of our annotation {@code simpleName} without attributes} */
  public static Use ours(String simpleName) {
    return of(PACKAGE + simpleName);
  }

  /** {@return the name with its package of our annotation, or of what goes with them} */
  public static String className(String simpleName) {
    return PACKAGE + simpleName;
  }

  /** {@return this use with one more attribute} */
  public Use with(String attribute, Value value) {
    Map<String, Value> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Use(annotation, more);
  }

  /** {@return this use with one more attribute, if there is a value for it} */
  public Use with(String attribute, Optional<Value> value) {
    return value.map(given -> with(attribute, given)).orElse(this);
  }

  /** {@return this use with a text, if there is one} */
  public Use withText(String attribute, Optional<String> text) {
    return with(attribute, text.map(Value::string));
  }

  /** {@return this use with a list, unless it is empty} */
  public Use withList(String attribute, List<String> texts) {
    return texts.isEmpty() ? this : with(attribute, Value.strings(texts));
  }

  /** {@return this use with a truth value, if it is true} */
  public Use withFlag(String attribute, boolean flag) {
    return flag ? with(attribute, Value.yes()) : this;
  }

  /** {@return the same use, in whatever order its attributes are given} */
  Map<String, Value> sorted() {
    return new TreeMap<>(attributes);
  }
}
