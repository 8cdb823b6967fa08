package org.schemaparity.processor.declare;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.schemaparity.model.DataType;

/** What a Java type is in a table. */
sealed interface Mapping {
  /**
   * One column.
   *
   * @param type its type
   * @param family what can be said about the type besides
   * @param userType the type that it brings with it, if any
   */
  record Scalar(DataType type, Family family, Optional<TypeDeclaration> userType)
      implements Mapping {
    static Scalar builtIn(String sql, Family family) {
      return new Scalar(new DataType.BuiltIn(sql), family, Optional.empty());
    }
  }

  /**
   * The columns of a record's components.
   *
   * @param type the record's type, with its arguments
   */
  record Embedded(DeclaredType type) implements Mapping {
    TypeElement element() {
      return (TypeElement) type.asElement();
    }
  }

  /** Nothing; a diagnostic has said why. */
  record None() implements Mapping {}

  /** Which attributes of {@code @Column} a type takes. */
  enum Family {
    /** A length. */
    STRING,
    /** A precision and a scale. */
    DECIMAL,
    /** A precision of the second. */
    TIME,
    /** None; it can be an identity column. */
    INTEGER,
    /** None. */
    OTHER
  }
}
