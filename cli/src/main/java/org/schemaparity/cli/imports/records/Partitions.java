package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;

/** Writes partitions as annotations of the record of the table that they are parts of. */
final class Partitions {
  private static final String PREFIX = "FOR VALUES ";

  private final Map<QualifiedName, List<Table>> byParent = new TreeMap<>();

  /**
   * @param tables all tables
   * @param hasRecord tells the partitions that have a record of their own
   */
  Partitions(List<Table> tables, Predicate<QualifiedName> hasRecord) {
    for (Table table : tables) {
      if (hasRecord.test(table.name())) {
        continue;
      }
      table
          .options()
          .partitionOf()
          .ifPresent(
              of -> byParent.computeIfAbsent(of.parent(), parent -> new ArrayList<>()).add(table));
    }
    byParent.values().forEach(parts -> parts.sort(java.util.Comparator.comparing(Table::name)));
  }

  /** {@return the partitions of {@code root} and of its partitions} */
  List<Use> of(QualifiedName root) {
    List<Use> uses = new ArrayList<>();
    add(uses, root, root);
    return uses;
  }

  private void add(List<Use> uses, QualifiedName root, QualifiedName parent) {
    for (Table part : byParent.getOrDefault(parent, List.of())) {
      uses.add(use(part, root, parent));
      add(uses, root, part.name());
    }
  }

  private static Use use(Table part, QualifiedName root, QualifiedName parent) {
    Use use = Use.ours("Partition").with("name", Value.string(part.name().name()));
    if (!part.name().schema().equals(root.schema())) {
      use = use.with("schema", Value.string(part.name().schema()));
    }
    use =
        use.with(
            "values",
            Value.string(part.options().partitionOf().map(Partitions::values).orElse("")));
    if (!parent.equals(root)) {
      use = use.with("of", Value.string(parent.name()));
    }
    return use.withText("partitionBy", part.options().partitionKey().map(key -> key.sql()))
        .withList("storageParameters", part.options().storageParameters())
        .withText("accessMethod", part.options().accessMethod())
        .withText("tablespace", part.options().tablespace())
        .withText("comment", part.comment());
  }

  /** {@return which rows the partition holds, as annotations have it} */
  static String values(Partition partition) {
    String bound = partition.bound().sql();
    return bound.startsWith(PREFIX) ? bound.substring(PREFIX.length()) : bound;
  }
}
