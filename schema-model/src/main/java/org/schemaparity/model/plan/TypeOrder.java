package org.schemaparity.model.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;

/** Which of one side's types are made of which others. */
final class TypeOrder {
  private final Map<QualifiedName, List<DataType>> parts = new HashMap<>();
  private final Map<QualifiedName, DataType> narrowed = new HashMap<>();

  TypeOrder(Database database) {
    database.domains().forEach(domain -> narrowed.put(domain.name(), domain.type()));
    narrowed.forEach((domain, type) -> parts.put(domain, List.of(type)));
    database
        .compositeTypes()
        .forEach(
            type ->
                parts.put(
                    type.name(),
                    type.attributes().stream().map(CompositeAttribute::type).toList()));
  }

  /** {@return how many types there are from a type to the farthest one that it is made of} */
  int depth(QualifiedName type) {
    return named(parts.getOrDefault(type, List.of()))
        .mapToInt(part -> depth(part) + 1)
        .max()
        .orElse(0);
  }

  /** {@return the types that are made of any of {@code types}, and those themselves} */
  Set<QualifiedName> madeOf(Set<QualifiedName> types) {
    Set<QualifiedName> all =
        parts.keySet().stream()
            .filter(type -> named(parts.getOrDefault(type, List.of())).anyMatch(types::contains))
            .collect(Collectors.toSet());
    all.addAll(types);
    return all.size() == types.size() ? all : madeOf(all);
  }

  /** {@return the type itself, or the one that a domain narrows} */
  DataType base(DataType type) {
    return type instanceof DataType.UserDefined userDefined
            && narrowed.containsKey(userDefined.name())
        ? base(narrowed.get(userDefined.name()))
        : type;
  }

  private static Stream<QualifiedName> named(List<DataType> types) {
    return types.stream()
        .map(DataType::elementOrSelf)
        .filter(DataType.UserDefined.class::isInstance)
        .map(type -> ((DataType.UserDefined) type).name());
  }
}
