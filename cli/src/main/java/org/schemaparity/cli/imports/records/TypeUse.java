package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.cli.imports.java.JavaType;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;

/**
 * How a component has a data type.
 *
 * @param notNull the Java type where null is refused
 * @param nullable the Java type where it is not
 * @param attributes what {@code @Column} says of the type
 * @param json {@code @Json}, if it says the type
 */
record TypeUse(
    JavaType notNull,
    JavaType nullable,
    List<Map.Entry<String, Value>> attributes,
    Optional<Use> json) {
  TypeUse {
    attributes = List.copyOf(attributes);
  }

  static TypeUse of(String className) {
    return of(JavaType.of(className));
  }

  static TypeUse of(JavaType type) {
    return new TypeUse(type, type, List.of(), Optional.empty());
  }

  static TypeUse primitive(String primitive, String boxed) {
    return new TypeUse(JavaType.of(primitive), JavaType.of(boxed), List.of(), Optional.empty());
  }

  static TypeUse named(String type) {
    return of("java.lang.String").with("type", Value.string(type));
  }

  TypeUse with(String attribute, Value value) {
    List<Map.Entry<String, Value>> more = new java.util.ArrayList<>(attributes);
    more.add(Map.entry(attribute, value));
    return new TypeUse(notNull, nullable, more, json);
  }

  TypeUse asJson(boolean binary) {
    Use use = Use.ours("Json");
    return new TypeUse(
        notNull,
        nullable,
        attributes,
        Optional.of(binary ? use : use.with("binary", new Value.Literal("false"))));
  }

  TypeUse list() {
    JavaType list = JavaType.listOf(nullable);
    return new TypeUse(list, list, attributes, json);
  }
}
