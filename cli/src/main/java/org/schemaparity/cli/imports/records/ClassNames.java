package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schemaparity.cli.imports.names.NamePool;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;

/**
 * Which class stands for what. What lies in the default schema has its classes in the package that
 * was asked for, what lies in another schema in a package of its own inside that one.
 */
final class ClassNames {
  private final Map<String, String> packages = new TreeMap<>();
  private final Map<QualifiedName, String> classes = new HashMap<>();
  private final Set<QualifiedName> types = new HashSet<>();

  ClassNames(Database database, String packageName, String defaultSchema) {
    database.enumTypes().forEach(type -> types.add(type.name()));
    database.compositeTypes().forEach(type -> types.add(type.name()));
    database.domains().forEach(domain -> types.add(domain.name()));
    Map<String, List<String>> bySchema = new TreeMap<>();
    database.schemas().forEach(schema -> bySchema.put(schema.name(), new ArrayList<>()));
    bySchema.put(defaultSchema, new ArrayList<>());
    named(database)
        .sorted()
        .forEach(
            name ->
                bySchema
                    .computeIfAbsent(name.schema(), schema -> new ArrayList<>())
                    .add(name.name()));
    database.sqlObjects().stream()
        .map(object -> object.name().names())
        .filter(names -> names.size() > 1)
        .forEach(names -> bySchema.computeIfAbsent(names.get(0), schema -> new ArrayList<>()));
    List<String> others =
        bySchema.keySet().stream().filter(schema -> !schema.equals(defaultSchema)).toList();
    packages.put(defaultSchema, packageName);
    NamePool.ofPackages()
        .assign(others)
        .forEach((schema, part) -> packages.put(schema, packageName + "." + part));
    bySchema.forEach((schema, names) -> assign(schema, names, schema.equals(defaultSchema)));
  }

  private static Stream<QualifiedName> named(Database database) {
    return Stream.of(
            database.tables().stream()
                .filter(table -> table.options().partitionOf().isEmpty())
                .map(table -> table.name()),
            database.enumTypes().stream().map(type -> type.name()),
            database.compositeTypes().stream().map(type -> type.name()),
            database.domains().stream().map(domain -> domain.name()))
        .flatMap(names -> names);
  }

  private void assign(String schema, List<String> names, boolean isRoot) {
    String home = packageOf(schema);
    NamePool pool = NamePool.ofTypes();
    if (isRoot) {
      // A class must not have the full name of a package.
      packages.values().stream()
          .filter(other -> other.length() > home.length())
          .forEach(other -> pool.reserve(other.substring(home.length() + 1)));
    }
    pool.assign(names)
        .forEach((name, type) -> classes.put(new QualifiedName(schema, name), home + "." + type));
  }

  /** {@return the package of what lies in the schema} */
  String packageOf(String schema) {
    return packages.getOrDefault(schema, "");
  }

  /** {@return the packages by their schemas} */
  Map<String, String> packages() {
    return packages;
  }

  /** {@return the class that stands for the table or type, with its package, if one does} */
  Optional<String> of(QualifiedName name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** {@return the class that a column of the type has, if one stands for it} A table has none. */
  Optional<String> typeOf(QualifiedName name) {
    return of(name).filter(type -> types.contains(name));
  }

  /** {@return the class without its package} */
  static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** {@return the class's package} */
  static String home(String className) {
    return className.substring(0, className.lastIndexOf('.'));
  }
}
