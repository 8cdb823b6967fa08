package org.schemaparity.model.snapshot;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** Reads the values on one line, as {@link Values} wrote them. */
final class ValueParser {
  private final int line;
  private final String text;
  private int position;

  ValueParser(int line, String text) {
    this.line = line;
    this.text = text;
  }

  /** {@return the word at the current position, which ends at a space} */
  String word() {
    skipSpaces();
    int start = position;
    while (position < text.length() && text.charAt(position) != ' ') {
      position++;
    }
    return text.substring(start, position);
  }

  /** {@return the value of {@code type} at the current position} */
  Object value(Type type) {
    skipSpaces();
    Class<?> raw = Values.raw(type);
    if (raw == Optional.class) {
      return acceptAbsence() ? Optional.empty() : Optional.of(value(Values.argument(type)));
    } else if (raw == List.class) {
      return list(Values.argument(type));
    } else if (raw == String.class) {
      return string();
    } else if (raw == boolean.class) {
      return bool();
    } else if (raw == int.class || raw == Integer.class) {
      return Math.toIntExact(number());
    } else if (raw == Long.class) {
      return number();
    } else if (raw.isEnum()) {
      return constant(raw);
    } else if (raw == QualifiedName.class) {
      String schema = string();
      expect(".");
      return new QualifiedName(schema, string());
    } else if (raw.isSealed()) {
      return variant(raw);
    }
    List<Part> parts = Shape.of(raw).parts();
    return parts.size() == 1
        ? Shape.of(raw).create(value(parts.get(0).type()))
        : arguments(Shape.of(raw));
  }

  /** Makes sure that nothing is left on the line. */
  void end() {
    skipSpaces();
    if (position < text.length()) {
      throw fault("the end of the line");
    }
  }

  SnapshotException fault(String expected) {
    String found = position < text.length() ? "'" + text.substring(position) + "'" : "nothing more";
    return new SnapshotException(line, "expected " + expected + ", found " + found + ".");
  }

  private Object variant(Class<?> sealed) {
    String name = name();
    Class<?> variant =
        Arrays.stream(sealed.getPermittedSubclasses())
            .filter(type -> type.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow(() -> fault("a " + sealed.getSimpleName() + " instead of '" + name + "'"));
    return arguments(Shape.of(variant));
  }

  private Record arguments(Shape shape) {
    List<Object> values = new ArrayList<>();
    expect("(");
    boolean more = !accept(")");
    for (Part part : shape.parts()) {
      values.add(more ? value(part.type()) : usual(part));
      if (more && !accept(",")) {
        expect(")");
        more = false;
      }
    }
    return shape.create(values.toArray());
  }

  private Object usual(Part part) {
    return Values.usual(part.type()).orElseThrow(() -> fault("'" + part.name() + "'"));
  }

  private List<Object> list(Type element) {
    List<Object> values = new ArrayList<>();
    expect("[");
    while (!accept("]")) {
      if (!values.isEmpty()) {
        expect(",");
      }
      values.add(value(element));
    }
    return values;
  }

  private Object constant(Class<?> type) {
    String name = name();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> fault("a " + type.getSimpleName() + " instead of '" + name + "'"));
  }

  private long number() {
    int start = position;
    while (position < text.length() && "-0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    try {
      return Long.parseLong(text.substring(start, position));
    } catch (NumberFormatException e) {
      throw fault("a whole number");
    }
  }

  private String name() {
    int start = position;
    while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private String string() {
    expect("\"");
    StringBuilder string = new StringBuilder();
    while (!accept("\"")) {
      if (position >= text.length()) {
        throw fault("a closing quote");
      } else if (text.charAt(position) == '\\') {
        position++;
        string.append(escape());
      } else {
        string.append(text.charAt(position++));
      }
    }
    return string.toString();
  }

  private char escape() {
    if (accept("n")) {
      return '\n';
    } else if (text.startsWith("u", position)) {
      return unicodeEscape();
    } else if (position < text.length()) {
      return text.charAt(position++);
    }
    throw fault("a character after the backslash");
  }

  private char unicodeEscape() {
    int end = position + 5;
    if (end > text.length() || !text.substring(position + 1, end).matches("[0-9a-f]{4}")) {
      throw fault("'u' with four hexadecimal digits");
    }
    char escaped = (char) Integer.parseInt(text.substring(position + 1, end), 16);
    position = end;
    return escaped;
  }

  private boolean bool() {
    if (accept("true")) {
      return true;
    } else if (accept("false")) {
      return false;
    }
    throw fault("true or false");
  }

  /** What is absent is a {@code -} that no number begins with. */
  private boolean acceptAbsence() {
    boolean isNumber = position + 1 < text.length() && Character.isDigit(text.charAt(position + 1));
    return !isNumber && accept("-");
  }

  private boolean accept(String symbol) {
    if (text.startsWith(symbol, position)) {
      position += symbol.length();
      return true;
    }
    return false;
  }

  private void expect(String symbol) {
    if (!symbol.equals("\"") || position == 0 || text.charAt(position - 1) != '.') {
      skipSpaces();
    }
    if (!accept(symbol)) {
      throw fault("'" + symbol + "'");
    }
  }

  private void skipSpaces() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }
}
