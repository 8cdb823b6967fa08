package org.schemaparity.cli.imports.java;

import java.util.List;

/** The value of an annotation's attribute. */
public sealed interface Value {
  /**
   * A number, a truth value or a string as Java writes it.
   *
   * @param java the literal
   */
  record Literal(String java) implements Value {}

  /**
   * Text in lines of its own.
   *
   * @param lines the lines
   */
  record Block(List<String> lines) implements Value {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A constant of an enum, or of one that is nested in a class.
   *
   * @param className the name of the outermost class with its package
   * @param path the names that lead from there to the constant, with dots between them
   */
  record Constant(String className, String path) implements Value {}

  /**
   * A class.
   *
   * @param className its name with its package
   */
  record ClassLiteral(String className) implements Value {}

  /**
   * An array of several values.
   *
   * @param values the values
   */
  record Array(List<Value> values) implements Value {
    public Array {
      values = List.copyOf(values);
    }
  }

  /** {@return the text as a string} */
  static Value string(String text) {
    return new Literal(Literals.string(text));
  }

  /** {@return the number} */
  static Value number(long number) {
    return new Literal(number == (int) number ? Long.toString(number) : number + "L");
  }

  /** {@return {@code true}} */
  static Value yes() {
    return new Literal("true");
  }

  /** {@return the values, without braces where there is only one} */
  static Value list(List<? extends Value> values) {
    return values.size() == 1 ? values.get(0) : new Array(List.copyOf(values));
  }

  /** {@return the texts as strings, without braces where there is only one} */
  static Value strings(List<String> texts) {
    return list(texts.stream().map(Value::string).toList());
  }
}
