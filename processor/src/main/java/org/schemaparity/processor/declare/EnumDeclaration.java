package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.processor.diagnose.Place;

/**
 * An enum that a column holds.
 *
 * @param javaName the enum's name in Java
 * @param name the name of its PostgreSQL type
 * @param labels the labels in the order of the constants
 * @param comment the type's comment, if any
 * @param text whether it is kept as text with a check constraint
 * @param place where it is declared
 */
public record EnumDeclaration(
    String javaName,
    QualifiedName name,
    List<String> labels,
    Optional<String> comment,
    boolean text,
    Place place)
    implements TypeDeclaration {
  public EnumDeclaration {
    labels = List.copyOf(labels);
  }

  @Override
  public List<TypeDeclaration> parts() {
    return List.of();
  }

  /** {@return the labels as string literals with commas between them} */
  String literals() {
    return labels.stream().map(Identifiers::literal).collect(Collectors.joining(", "));
  }
}
