package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;

/** Writes partitions as annotations of the record of the table that they are parts of. */
final class Partitions {
  private static final String PREFIX = "FOR VALUES ";

  private final Map<QualifiedName, List<Table>> byParent = new TreeMap<>();

  Partitions(List<Table> tables) {
    for (Table table : tables) {
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
    String bound =
        part.options().partitionOf().map(Partition::bound).map(one -> one.sql()).orElse("");
    Use use = Use.ours("Partition").with("name", Value.string(part.name().name()));
    if (!part.name().schema().equals(root.schema())) {
      use = use.with("schema", Value.string(part.name().schema()));
    }
    use =
        use.with(
            "values",
            Value.string(bound.startsWith(PREFIX) ? bound.substring(PREFIX.length()) : bound));
    if (!parent.equals(root)) {
      use = use.with("of", Value.string(parent.name()));
    }
    return use.withText("partitionBy", part.options().partitionKey().map(key -> key.sql()))
        .withList("storageParameters", part.options().storageParameters())
        .withText("accessMethod", part.options().accessMethod())
        .withText("tablespace", part.options().tablespace())
        .withText("comment", part.comment());
  }
}
