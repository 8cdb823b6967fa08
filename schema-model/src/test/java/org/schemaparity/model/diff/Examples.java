package org.schemaparity.model.diff;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** Values of every type that a model record's component has. */
final class Examples {
  private Examples() {}

  /** {@return the records of a sealed family} */
  static List<Class<?>> records(Class<?> family) {
    return family.isRecord()
        ? List.of(family)
        : Arrays.stream(family.getPermittedSubclasses())
            .flatMap(type -> records(type).stream())
            .toList();
  }

  /** {@return some value of a type that is not {@code value}} */
  static Object otherThan(Object value, Type type) {
    return some(type)
        .filter(other -> !other.equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no two values of " + type));
  }

  /** Two values or more. */
  private static Stream<Object> some(Type type) {
    Class<?> raw =
        (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    if (raw == Optional.class) {
      return Stream.concat(Stream.of(Optional.empty()), some(argument(type)).map(Optional::of));
    } else if (raw == List.class) {
      return Stream.concat(Stream.of(List.of()), some(argument(type)).map(List::of));
    } else if (raw == boolean.class) {
      return Stream.of(true, false);
    } else if (raw == String.class) {
      return Stream.of("one", "two");
    } else if (raw == int.class || raw == Integer.class) {
      return Stream.of(1, 2);
    } else if (raw == Long.class) {
      return Stream.of(1L, 2L);
    } else if (raw.isEnum()) {
      return Stream.of(raw.getEnumConstants());
    } else if (raw.isSealed() || raw.isRecord()) {
      return records(raw).stream().flatMap(Examples::someRecords);
    }
    throw new AssertionError("give two values of " + type + " here");
  }

  private static Stream<Object> someRecords(Class<?> record) {
    Shape shape = Shape.of(record);
    return Stream.of(0, 1)
        .map(
            which ->
                shape.create(
                    shape.parts().stream().map(Part::type).map(type -> nth(type, which)).toArray()))
        .distinct()
        .map(Object.class::cast);
  }

  private static Object nth(Type type, int which) {
    return some(type).skip(which).findFirst().orElseThrow();
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
