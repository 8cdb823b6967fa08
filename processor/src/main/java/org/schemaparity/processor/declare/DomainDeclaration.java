package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Place;

/**
 * A domain as its record declares it.
 *
 * @param javaName the record's name in Java
 * @param name the domain's name
 * @param value what it narrows: the type, the default, the collation
 * @param notNull whether the domain itself refuses null
 * @param checks its check constraints
 * @param comment the comment, if any
 * @param place where it is declared
 */
public record DomainDeclaration(
    String javaName,
    QualifiedName name,
    ColumnDeclaration value,
    boolean notNull,
    List<ConstraintDeclaration.Check> checks,
    Optional<String> comment,
    Place place)
    implements TypeDeclaration {
  public DomainDeclaration {
    checks = List.copyOf(checks);
  }

  @Override
  public List<TypeDeclaration> parts() {
    return value.userType().stream().toList();
  }
}
