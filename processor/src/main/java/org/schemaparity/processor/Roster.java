package org.schemaparity.processor;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.annotations.Domain;
import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Schema;
import org.schemaparity.annotations.Sequence;
import org.schemaparity.annotations.SqlDefinition;
import org.schemaparity.annotations.Table;
import org.schemaparity.processor.declare.AnnotationReader;
import org.schemaparity.processor.declare.Nullability;
import org.schemaparity.processor.declare.ReachableTypes;
import org.schemaparity.processor.declare.Sources;
import org.schemaparity.processor.declare.UserTypes;
import org.schemaparity.processor.diagnose.SourceTrees;
import org.schemaparity.processor.known.RecordIndex;

/**
 * Which records and other bearers of annotations there are: those that are compiled now, and those
 * that an earlier compilation into the same output read and that are still there.
 *
 * <p>They are kept by name: the compiler makes new elements in each round, and knows only of those
 * where they stand.
 */
final class Roster {
  /** What makes a Java type a type of PostgreSQL's. */
  private static final List<Class<? extends Annotation>> OF_TYPES =
      List.of(Domain.class, CompositeType.class, EnumType.class);

  /** What declares something else that is no table. */
  private static final List<Class<? extends Annotation>> OF_OTHERS =
      List.of(
          Sequence.class,
          Sequence.List.class,
          Schema.class,
          Schema.List.class,
          SqlDefinition.class,
          SqlDefinition.List.class);

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final AnnotationReader annotations;
  private final Optional<RecordIndex> earlier;
  private final Set<String> roots = new TreeSet<>();
  private final Set<String> compiledTables = new TreeSet<>();
  private final Set<String> compiledOthers = new TreeSet<>();

  Roster(ProcessingEnvironment environment, Optional<RecordIndex> earlier) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.annotations = new AnnotationReader(elements, SourceTrees.of(environment));
    this.earlier = earlier;
  }

  void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        roots.add(type.getQualifiedName().toString());
      }
    }
    for (Element element : round.getElementsAnnotatedWith(Table.class)) {
      if (element instanceof TypeElement type && element.getKind() == ElementKind.RECORD) {
        compiledTables.add(type.getQualifiedName().toString());
      }
    }
    Stream.concat(OF_OTHERS.stream(), OF_TYPES.stream())
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .filter(this::declaresSomething)
        .filter(QualifiedNameable.class::isInstance)
        .map(element -> ((QualifiedNameable) element).getQualifiedName().toString())
        .forEach(compiledOthers::add);
  }

  AnnotationReader annotations() {
    return annotations;
  }

  /** {@return the top-level types that are compiled from source now} */
  List<TypeElement> roots() {
    return elements(roots);
  }

  /** {@return whether a type of this name is compiled from source now} */
  boolean hasRoot(String name) {
    return roots.contains(name);
  }

  /** {@return all tables, in the order of their names} */
  List<TypeElement> tables() {
    Set<String> names = new TreeSet<>(compiledTables);
    earlierTables().filter(this::isTable).forEach(names::add);
    return elements(names);
  }

  /** {@return all other types and packages that declare something, in the order of their names} */
  List<Element> others() {
    Set<String> names = new TreeSet<>(compiledOthers);
    earlierOthers().forEach(names::add);
    return names.stream()
        .flatMap(name -> other(name).stream())
        .filter(this::declaresSomething)
        .toList();
  }

  /** {@return all that the model is made from: the tables, and what else declares something} */
  List<Element> bearers() {
    return Stream.concat(tables().stream(), others().stream()).distinct().toList();
  }

  /**
   * {@return whether the model is to be made, because something that it is made of is new or gone}
   */
  boolean isTouched() {
    boolean compiled = !compiledTables.isEmpty() || !compiledOthers.isEmpty();
    if (earlier.isEmpty() || compiled) {
      return compiled;
    }
    Sources sources = sources("");
    boolean isPartCompiled =
        elements(earlier.get().parts().keySet()).stream().anyMatch(sources::isCompiled);
    return isPartCompiled
        || (earlier.get().tables().isEmpty() && earlier.get().others().isEmpty())
        || !earlierTables().allMatch(this::isTable)
        || !earlierOthers()
            .allMatch(name -> other(name).filter(this::declaresSomething).isPresent());
  }

  Sources sources(String defaultSchema) {
    return new Sources(
        elements,
        environment.getTypeUtils(),
        annotations,
        roots,
        earlier.map(RecordIndex::nullableComponents).orElse(Map.of()),
        defaultSchema);
  }

  /** {@return the name of the model class of the earlier compilation} */
  Optional<String> earlierModelClass() {
    return earlier.map(RecordIndex::modelClass);
  }

  /** {@return what the next compilation is to know} */
  RecordIndex index(String modelClass) {
    Nullability nullability = new Nullability(sources(""));
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    Map<String, Set<String>> tables = new LinkedHashMap<>();
    for (TypeElement table : tables()) {
      tables.put(table.getQualifiedName().toString(), nullability.typeUseNullables(table));
    }
    Set<String> others = new TreeSet<>();
    List<TypeElement> whole = new ArrayList<>(tables());
    for (Element other : others()) {
      others.add(((QualifiedNameable) other).getQualifiedName().toString());
      if (other instanceof TypeElement type) {
        whole.add(type);
      }
    }
    whole.stream()
        .flatMap(type -> ReachableTypes.from(type, annotations).parts().stream())
        .forEach(
            part ->
                parts.computeIfAbsent(
                    part.getQualifiedName().toString(),
                    name -> nullability.typeUseNullables(part)));
    return new RecordIndex(modelClass, tables, parts, others);
  }

  private Stream<String> earlierOthers() {
    return earlier.map(RecordIndex::others).orElse(Set.of()).stream();
  }

  private Optional<Element> other(String name) {
    return Optional.<Element>ofNullable(elements.getTypeElement(name))
        .or(() -> Optional.ofNullable(elements.getPackageElement(name)));
  }

  private boolean declaresSomething(Element element) {
    return OF_OTHERS.stream().anyMatch(annotation -> annotations.has(element, annotation))
        || UserTypes.isOne(annotations, element);
  }

  private Stream<String> earlierTables() {
    return earlier.map(index -> index.tables().keySet()).orElse(Set.of()).stream();
  }

  private boolean isTable(String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null
        && element.getKind() == ElementKind.RECORD
        && annotations.has(element, Table.class);
  }

  private List<TypeElement> elements(Collection<String> names) {
    return names.stream()
        .sorted()
        .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
        .toList();
  }
}
