package org.schemaparity.cli.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SchemaObject;

/** Counts the objects of a database. */
final class Counts {
  private Counts() {}

  /** {@return how many objects of each kind there are} */
  static Map<ObjectKind, Integer> of(Database database) {
    Map<ObjectKind, Integer> counts = new EnumMap<>(ObjectKind.class);
    objects(database).forEach(object -> counts.merge(object.kind(), 1, Integer::sum));
    return counts;
  }

  /** {@return the count and the kind in words, such as {@code "2 indexes"}} */
  static String words(ObjectKind kind, int count) {
    return count + " " + (count == 1 ? kind.words() : plural(kind.words()));
  }

  private static String plural(String words) {
    if (words.endsWith("index")) {
      return words + "es";
    } else if (words.endsWith("y") && !words.endsWith("key")) {
      return words.substring(0, words.length() - 1) + "ies";
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
