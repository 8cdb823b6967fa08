package org.schemaparity.model.snapshot;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/**
 * Attribute values as text: {@code "text"}, {@code true}, {@code 1}, {@code CONSTANT}, {@code [a,
 * b]}, {@code Variant(a, b)}, {@code "schema"."name"}, and {@code -} for what is absent. A record
 * of one component is that component's value. Components that have their usual values are left out
 * at a record's end.
 */
final class Values {
  private static final ClassValue<Optional<Object>> USUAL =
      new ClassValue<>() {
        @Override
        protected Optional<Object> computeValue(Class<?> type) {
          return findUsual(type);
        }
      };

  private Values() {}

  /**
   * {@return whether the value is the one that an attribute of {@code type} has when its line is
   * left out}
   */
  static boolean isUsual(Type type, Object value) {
    Optional<Object> usual = usual(type);
    return usual.isPresent() && usual.get().equals(value);
  }

  /**
   * {@return the value that an attribute of {@code type} has when its line is left out, if there is
   * one}
   */
  static Optional<Object> usual(Type type) {
    return USUAL.get(raw(type));
  }

  private static Optional<Object> findUsual(Class<?> raw) {
    if (raw == Optional.class) {
      return Optional.of(Optional.empty());
    } else if (raw == List.class) {
      return Optional.of(List.of());
    } else if (raw == boolean.class) {
      return Optional.of(false);
    } else if (raw.isEnum()) {
      return Optional.of(raw.getEnumConstants()[0]);
    } else if (raw.isSealed()) {
      Shape first = Shape.of(raw.getPermittedSubclasses()[0]);
      return first.parts().isEmpty() ? Optional.of(first.create()) : Optional.empty();
    } else if (raw.isRecord()) {
      return usualRecord(Shape.of(raw));
    }
    return Optional.empty();
  }

  private static Optional<Object> usualRecord(Shape shape) {
    List<Optional<Object>> values = shape.parts().stream().map(part -> usual(part.type())).toList();
    return values.stream().allMatch(Optional::isPresent)
        ? Optional.of(shape.create(values.stream().map(Optional::orElseThrow).toArray()))
        : Optional.empty();
  }

  static String write(Type type, Object value) {
    Class<?> raw = raw(type);
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> write(argument(type), present)).orElse("-");
    } else if (value instanceof List<?> list) {
      StringJoiner joiner = new StringJoiner(", ", "[", "]");
      list.forEach(element -> joiner.add(write(argument(type), element)));
      return joiner.toString();
    } else if (value instanceof String string) {
      return quoted(string);
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof QualifiedName name) {
      return quoted(name.schema()) + "." + quoted(name.name());
    } else if (value instanceof Record record) {
      // Every interface of the model is sealed, and to ask a class for that takes longer.
      return writeRecord(raw.isInterface(), record);
    }
    return value.toString();
  }

  private static String writeRecord(boolean variant, Record record) {
    List<Part> parts = Shape.of(record.getClass()).parts();
    if (!variant && parts.size() == 1) {
      return write(parts.get(0).type(), parts.get(0).of(record));
    }
    List<String> values = new ArrayList<>();
    for (Part part : parts.subList(0, size(parts, record))) {
      values.add(write(part.type(), part.of(record)));
    }
    String name = variant ? record.getClass().getSimpleName() : "";
    return name + "(" + String.join(", ", values) + ")";
  }

  /** How many parts there are before those that end a record with their usual values. */
  private static int size(List<Part> parts, Record record) {
    int size = parts.size();
    while (size > 0 && isUsual(parts.get(size - 1).type(), parts.get(size - 1).of(record))) {
      size--;
    }
    return size;
  }

  static String quoted(String string) {
    if (isPlain(string)) {
      return "\"" + string + "\"";
    }
    StringBuilder quoted = new StringBuilder(string.length() + 2).append('"');
    for (int i = 0; i < string.length(); i++) {
      append(quoted, string.charAt(i));
    }
    return quoted.append('"').toString();
  }

  /** Most names and types are: nothing in them is escaped. */
  private static boolean isPlain(String string) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder quoted, char c) {
    // Whatever an editor or git might take for a line's end, or drop.
    boolean odd = Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    if (c == '"' || c == '\\') {
      quoted.append('\\').append(c);
    } else if (c == '\n') {
      quoted.append("\\n");
    } else if (odd) {
      quoted.append("\\u%04x".formatted((int) c));
    } else {
      quoted.append(c);
    }
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
