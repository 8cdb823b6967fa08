package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Place;

/** A type of PostgreSQL's that a type of Java's is. */
public sealed interface TypeDeclaration
    permits EnumDeclaration, DomainDeclaration, CompositeDeclaration {
  /** {@return the type's name in Java} */
  String javaName();

  /** {@return the name of the PostgreSQL type} */
  QualifiedName name();

  /** {@return the comment, if any} */
  Optional<String> comment();

  /** {@return where it is declared} */
  Place place();

  /** {@return the types that it is made of} */
  List<TypeDeclaration> parts();
}
