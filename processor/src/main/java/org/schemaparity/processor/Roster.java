package org.schemaparity.processor;

import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Schema;
import org.schemaparity.annotations.Sequence;
import org.schemaparity.annotations.SqlDefinition;
import org.schemaparity.annotations.Table;
import org.schemaparity.processor.declare.AnnotationReader;
import org.schemaparity.processor.declare.ReachableTypes;
import org.schemaparity.processor.declare.ReadOnce;
import org.schemaparity.processor.declare.Sources;
import org.schemaparity.processor.declare.UserTypes;
import org.schemaparity.processor.diagnose.SourceTrees;
import org.schemaparity.processor.known.ClassFile;
import org.schemaparity.processor.known.Included;
import org.schemaparity.processor.known.RecordIndex;

/**
 * Which records and other bearers of annotations there are: those that are compiled now, and those
 * that an earlier compilation into the same output read and that are still there.
 *
 * <p>They are kept by name: the compiler makes new elements in each round, and knows only of those
 * where they stand.
 */
final class Roster {
  /** What declares something else that is no table. */
  private static final List<Class<? extends Annotation>> OF_OTHERS =
      List.of(Sequence.class, Schema.class, SqlDefinition.class);

  /** The first version of javac that reads annotations of types from class files. */
  private static final int READS_TYPE_ANNOTATIONS = 22;

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Optional<Trees> trees;
  private final Optional<RecordIndex> earlier;
  private final List<Included> included;
  private final Function<TypeElement, Optional<byte[]>> classFiles;
  private final String defaultSchema;
  private final Set<String> roots = new TreeSet<>();
  private final Set<String> compiledTables = new TreeSet<>();
  private final Set<String> compiledOthers = new TreeSet<>();
  private final Map<String, ReachableTypes> reachable = new HashMap<>();

  /** The types of this round by their names: to search for one takes long. */
  private final Map<String, TypeElement> types = new HashMap<>();

  /** What was found in this round. */
  private Optional<Sources> sources = Optional.empty();

  private Optional<List<TypeElement>> tables = Optional.empty();
  private Optional<List<Element>> others = Optional.empty();

  /**
   * A roster of nothing yet.
   *
   * @param earlier what an earlier compilation read
   * @param included what other modules' models are made from
   * @param defaultSchema the schema of what names none
   */
  Roster(
      ProcessingEnvironment environment,
      Optional<RecordIndex> earlier,
      List<Included> included,
      Function<TypeElement, Optional<byte[]>> classFiles,
      String defaultSchema) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.trees = SourceTrees.of(environment);
    this.earlier = earlier;
    this.included = List.copyOf(included);
    this.classFiles = classFiles;
    this.defaultSchema = defaultSchema;
  }

  void add(RoundEnvironment round) {
    types.clear();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        String name = type.getQualifiedName().toString();
        roots.add(name);
        types.put(name, type);
      }
    }
    sources = Optional.empty();
    tables = Optional.empty();
    others = Optional.empty();
    // A type that was unknown may be known now.
    reachable.values().removeIf(known -> !known.resolved());
    for (Element root : round.getRootElements()) {
      add(root);
    }
  }

  /** The compiler's own search would look into fields and methods too, which declare no table. */
  private void add(Element element) {
    if (element instanceof QualifiedNameable named && !sources().annotations().isPlain(element)) {
      String name = named.getQualifiedName().toString();
      if (isTable(element)) {
        compiledTables.add(name);
        types.put(name, (TypeElement) element);
      }
      if (declaresSomething(element)) {
        compiledOthers.add(name);
      }
    }
    if (element instanceof TypeElement type) {
      for (Element member : sources().once().members(type)) {
        if (member instanceof TypeElement) {
          add(member);
        }
      }
    }
  }

  /** {@return whether the compiler knows all that a table or another bearer is made of} */
  boolean isResolved(Element bearer) {
    return !(bearer instanceof TypeElement type) || reachable(type).resolved();
  }

  private ReachableTypes reachable(TypeElement type) {
    return reachable.computeIfAbsent(
        type.getQualifiedName().toString(), name -> ReachableTypes.from(type, sources()));
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
    List<TypeElement> current = tables.orElseGet(this::findTables);
    tables = Optional.of(current);
    return current;
  }

  private List<TypeElement> findTables() {
    Set<String> known = new TreeSet<>(earlierTables());
    for (Included module : included) {
      known.addAll(module.index().tables().keySet());
    }
    known.removeIf(name -> !isTable(name));
    known.addAll(compiledTables);
    return elements(known);
  }

  /** {@return all other types and packages that declare something, in the order of their names} */
  List<Element> others() {
    List<Element> current = others.orElseGet(this::findOthers);
    others = Optional.of(current);
    return current;
  }

  private List<Element> findOthers() {
    Set<String> names = new TreeSet<>(compiledOthers);
    names.addAll(earlierOthers());
    for (Included module : included) {
      names.addAll(module.index().others());
    }
    List<Element> found = new ArrayList<>();
    for (String name : names) {
      other(name).filter(this::declaresSomething).ifPresent(found::add);
    }
    return found;
  }

  /** {@return all that the model is made from: the tables, and what else declares something} */
  List<Element> bearers() {
    Set<Element> bearers = new LinkedHashSet<>(tables());
    bearers.addAll(others());
    return List.copyOf(bearers);
  }

  /**
   * {@return whether the model is to be made, because something that it is made of is new or gone}
   */
  boolean isTouched() {
    boolean compiled = !compiledTables.isEmpty() || !compiledOthers.isEmpty();
    if (earlier.isEmpty() || compiled || !included.isEmpty()) {
      return compiled || !included.isEmpty();
    }
    boolean isPartCompiled =
        elements(earlier.get().parts().keySet()).stream().anyMatch(sources()::isCompiled);
    return isPartCompiled
        || (earlier.get().tables().isEmpty() && earlier.get().others().isEmpty())
        || !earlierTables().stream().allMatch(this::isTable)
        || !earlierOthers().stream()
            .allMatch(name -> other(name).filter(this::declaresSomething).isPresent());
  }

  /** {@return what is read in this round} */
  Sources sources() {
    Sources current =
        sources.orElseGet(
            () ->
                new Sources(
                    elements,
                    environment.getTypeUtils(),
                    new AnnotationReader(trees),
                    new ReadOnce(),
                    roots,
                    nullableComponents(),
                    defaultSchema));
    sources = Optional.of(current);
    return current;
  }

  /** As an index says it, or else as the class file does where the compiler does not read it. */
  private Function<TypeElement, Set<String>> nullableComponents() {
    Map<String, Set<String>> nullable = new HashMap<>();
    included.forEach(module -> nullable.putAll(module.index().nullableComponents()));
    earlier.ifPresent(index -> nullable.putAll(index.nullableComponents()));
    return type ->
        Optional.ofNullable(nullable.get(type.getQualifiedName().toString()))
            .orElseGet(() -> ofClassFile(type));
  }

  private Set<String> ofClassFile(TypeElement type) {
    return Runtime.version().feature() < READS_TYPE_ANNOTATIONS
        ? classFiles.apply(type).map(ClassFile::nullableFields).orElse(Set.of())
        : Set.of();
  }

  /** {@return whether the class is the model of a module that is included} */
  boolean isIncludedModel(String className) {
    return included.stream().anyMatch(module -> module.index().modelClass().equals(className));
  }

  /** {@return by the names of the records of other modules, the jar or folder that they are in} */
  Map<String, String> origins() {
    Map<String, String> origins = new HashMap<>();
    for (Included module : included) {
      module.index().tables().keySet().forEach(name -> origins.putIfAbsent(name, module.origin()));
    }
    origins.keySet().removeAll(compiledTables);
    return origins;
  }

  /** {@return the name of the model class of the earlier compilation} */
  Optional<String> earlierModelClass() {
    return earlier.map(RecordIndex::modelClass);
  }

  /** {@return what the next compilation is to know} */
  RecordIndex index(String modelClass) {
    Sources read = sources();
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    Map<String, Set<String>> tables = new LinkedHashMap<>();
    for (TypeElement table : tables()) {
      tables.put(table.getQualifiedName().toString(), read.once().typeUseNullables(read, table));
    }
    Set<String> others = new TreeSet<>();
    List<TypeElement> whole = new ArrayList<>(tables());
    for (Element other : others()) {
      others.add(((QualifiedNameable) other).getQualifiedName().toString());
      if (other instanceof TypeElement type) {
        whole.add(type);
      }
    }
    for (TypeElement type : whole) {
      for (String name : reachable(type).parts()) {
        TypeElement part = parts.containsKey(name) ? null : element(name);
        if (part != null) {
          parts.put(name, read.once().typeUseNullables(read, part));
        }
      }
    }
    return new RecordIndex(modelClass, tables, parts, others);
  }

  private Set<String> earlierOthers() {
    return earlier.map(RecordIndex::others).orElse(Set.of());
  }

  private Optional<Element> other(String name) {
    return Optional.<Element>ofNullable(element(name))
        .or(() -> Optional.ofNullable(elements.getPackageElement(name)));
  }

  private boolean declaresSomething(Element element) {
    for (Class<? extends Annotation> annotation : OF_OTHERS) {
      if (sources().annotations().has(element, annotation)) {
        return true;
      }
    }
    return UserTypes.isOne(sources().annotations(), element);
  }

  private Set<String> earlierTables() {
    return earlier.map(index -> index.tables().keySet()).orElse(Set.of());
  }

  private boolean isTable(String name) {
    TypeElement element = element(name);
    return element != null && isTable(element);
  }

  private boolean isTable(Element element) {
    return element.getKind() == ElementKind.RECORD
        && sources().annotations().has(element, Table.class);
  }

  private List<TypeElement> elements(Collection<String> names) {
    List<TypeElement> found = new ArrayList<>(names.size());
    for (String name : new TreeSet<>(names)) {
      TypeElement element = element(name);
      if (element != null) {
        found.add(element);
      }
    }
    return found;
  }

  private @Nullable TypeElement element(String name) {
    TypeElement known = types.get(name);
    if (known != null) {
      return known;
    }
    @Nullable TypeElement found = elements.getTypeElement(name);
    if (found != null) {
      types.put(name, found);
    }
    return found;
  }
}
