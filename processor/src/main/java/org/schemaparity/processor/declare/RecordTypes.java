package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.annotations.Domain;

/** Reads the records that are types of PostgreSQL's. */
public final class RecordTypes {
  private RecordTypes() {}

  /** {@return the domain or the composite type that {@code bearer} is, if it is one} */
  public static Declared<List<TypeDeclaration>> declare(Sources sources, Element bearer) {
    if (bearer.getKind() != ElementKind.RECORD) {
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
