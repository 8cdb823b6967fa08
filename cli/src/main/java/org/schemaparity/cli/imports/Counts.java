package org.schemaparity.cli.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SchemaObject;

/** Counts the objects of a database. */
final class Counts {
  private Counts() {}

  /** {@return how many objects of each kind there are, by the kinds in words} */
  static Map<String, Integer> of(Database database) {
    int[] counts = new int[ObjectKind.values().length];
    objects(database).forEach(object -> counts[object.kind().ordinal()]++);
    Map<String, Integer> byKind = new LinkedHashMap<>();
    for (ObjectKind kind : ObjectKind.values()) {
      if (counts[kind.ordinal()] > 0) {
        byKind.put(plural(kind.words()), counts[kind.ordinal()]);
      }
    }
    return byKind;
  }

  private static String plural(String words) {
    if (words.endsWith("index")) {
      return words + "es";
    } else if (words.endsWith("y") && !words.endsWith("key")) {
      return words.substring(0, words.length() - 1).toLowerCase(Locale.ROOT) + "ies";
    }
    return words.endsWith("s") ? words : words + "s";
  }

  private static Stream<? extends SchemaObject> objects(Database database) {
    return Stream.of(
            database.schemas().stream(),
            database.enumTypes().stream(),
            database.compositeTypes().stream(),
            database.domains().stream(),
            database.domains().stream().flatMap(domain -> domain.constraints().stream()),
            database.sequences().stream(),
            database.tables().stream(),
            database.tables().stream().flatMap(table -> table.columns().stream()),
            database.tables().stream().flatMap(table -> table.primaryKey().stream()),
            database.tables().stream().flatMap(table -> table.uniqueConstraints().stream()),
            database.tables().stream().flatMap(table -> table.foreignKeys().stream()),
            database.tables().stream().flatMap(table -> table.checkConstraints().stream()),
            database.tables().stream().flatMap(table -> table.exclusionConstraints().stream()),
            database.tables().stream().flatMap(table -> table.indexes().stream()),
            database.sqlObjects().stream())
        .flatMap(objects -> objects);
  }
}
