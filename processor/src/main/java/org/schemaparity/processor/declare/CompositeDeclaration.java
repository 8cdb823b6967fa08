package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Place;

/**
 * A composite type as its record declares it.
 *
 * @param javaName the record's name in Java
 * @param name the type's name
 * @param attributes the attributes in the order of the components
 * @param comment the comment, if any
 * @param place where it is declared
 */
public record CompositeDeclaration(
    String javaName,
    QualifiedName name,
    List<ColumnDeclaration> attributes,
    Optional<String> comment,
    Place place)
    implements TypeDeclaration {
  public CompositeDeclaration {
    attributes = List.copyOf(attributes);
  }

  @Override
  public List<TypeDeclaration> parts() {
    return attributes.stream().flatMap(attribute -> attribute.userType().stream()).toList();
  }
}
