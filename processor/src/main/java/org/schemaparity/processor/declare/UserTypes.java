package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.annotations.Domain;
import org.schemaparity.annotations.EnumType;

/** Reads the records and enums that are types of PostgreSQL's whether a column has them or not. */
public final class UserTypes {
  private UserTypes() {}

  /** {@return whether {@code element} is one by its annotations} */
  public static boolean isOne(AnnotationReader annotations, Element element) {
    return annotations.has(element, Domain.class)
        || annotations.has(element, CompositeType.class)
        || annotations
            .one(element, EnumType.class)
            .filter(use -> !EnumDeclarer.isText(use))
            .isPresent();
  }

  /** {@return the domain, composite type or enum type that {@code bearer} is, if it is one} */
  public static Declared<List<TypeDeclaration>> declare(Sources sources, Element bearer) {
    if (bearer.getKind() == ElementKind.ENUM && isOne(sources.annotations(), bearer)) {
      Declared<EnumDeclaration> type = EnumDeclarer.declare(sources, (TypeElement) bearer);
      return new Declared<>(List.of(type.value()), type.diagnostics());
    } else if (bearer.getKind() != ElementKind.RECORD) {
      return new Declared<>(List.of(), List.of());
    }
    TypeElement record = (TypeElement) bearer;
    if (sources.annotations().has(record, Domain.class)) {
      Declared<Optional<DomainDeclaration>> domain = DomainDeclarer.declare(sources, record);
      return new Declared<>(List.copyOf(domain.value().stream().toList()), domain.diagnostics());
    } else if (sources.annotations().has(record, CompositeType.class)) {
      Declared<CompositeDeclaration> composite = CompositeDeclarer.declare(sources, record);
      return new Declared<>(List.of(composite.value()), composite.diagnostics());
    }
    return new Declared<>(List.of(), List.of());
  }
}
