package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.cli.imports.java.Component;
import org.schemaparity.cli.imports.java.JavaType;
import org.schemaparity.cli.imports.java.Javadoc;
import org.schemaparity.cli.imports.java.Kept;
import org.schemaparity.cli.imports.java.TypeSource;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.cli.imports.names.NamePool;
import org.schemaparity.model.Column;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;

/** Writes tables as records. */
final class TableSources {
  private final Scope scope;
  private final ImplicitNames names;

  TableSources(Scope scope, ImplicitNames names) {
    this.scope = scope;
    this.names = names;
  }

  /**
   * {@return the record of a table}
   *
   * @param table the table as its record says it
   * @param className the record's name with its package
   * @param others the annotations of what else belongs to the table
   */
  TypeSource of(Table table, String className, List<Use> others) {
    String name = ClassNames.simple(className);
    List<Column> columns = RecordColumns.of(scope, table);
    boolean wide = RecordColumns.isWide(scope, columns);
    ColumnLabels labels = ColumnLabels.of(columns, wide);
    List<Placed> placed = Constraints.of(scope, table, columns, labels, !wide);
    Set<String> given = names.given(placed, table.name().schema());
    List<Use> uses = new ArrayList<>(List.of(tableUse(table, name)));
    Map<String, Map<ObjectKind, List<Use>>> onComponents = new HashMap<>();
    for (Placed one : placed) {
      Use use = given.contains(one.name()) ? named(one) : one.use();
      if (one.column().isPresent()) {
        onComponents
            .computeIfAbsent(one.column().get(), column -> new EnumMap<>(ObjectKind.class))
            .computeIfAbsent(one.kind(), kind -> new ArrayList<>())
            .add(use);
      } else {
        uses.add(use);
      }
    }
    uses.addAll(others);
    List<Component> components =
        columns.stream()
            .map(
                column ->
                    new Components(scope)
                        .of(
                            table,
                            column,
                            labels.component(column.name()),
                            onComponents.getOrDefault(column.name(), Map.of())))
            .toList();
    return wide
        ? parted(table, name, uses, columns, components)
        : new TypeSource(
            name,
            javadoc(table, components),
            uses,
            new TypeSource.RecordShape(components),
            List.of(),
            Kept.NOTHING);
  }

  private static Use named(Placed one) {
    Use named = new Use(one.use().annotation(), Map.of()).with("name", Value.string(one.name()));
    for (Map.Entry<String, Value> attribute : one.use().attributes().entrySet()) {
      named = named.with(attribute.getKey(), attribute.getValue());
    }
    return named;
  }

  /** Javadoc that speaks of components alone has no first sentence. */
  private static List<String> javadoc(Table table, List<Component> components) {
    List<String> own = table.comment().map(Javadoc::paragraphs).orElse(List.of());
    boolean described = components.stream().anyMatch(one -> one.description().isPresent());
    return own.isEmpty() && described
        ? List.of("A row of the table " + table.name().name() + ".")
        : own;
  }

  private TypeSource parted(
      Table table, String name, List<Use> uses, List<Column> columns, List<Component> components) {
    List<TypeSource> parts = new ArrayList<>();
    List<Component> whole = new ArrayList<>();
    int at = 0;
    while (at < components.size()) {
      int end = at;
      int slots = 0;
      while (end < components.size() && slots + slots(columns.get(end)) <= RecordColumns.SLOTS) {
        slots += slots(columns.get(end++));
      }
      int number = parts.size() + 1;
      List<Component> some = components.subList(at, end);
      parts.add(
          new TypeSource(
              "Part" + number,
              List.of(
                  "The columns from %s to %s."
                      .formatted(some.get(0).name(), some.get(some.size() - 1).name())),
              List.of(),
              new TypeSource.RecordShape(some),
              List.of(),
              Kept.NOTHING));
      whole.add(
          new Component(
              "part" + number,
              JavaType.of("Part" + number),
              false,
              List.of(Use.ours("Embedded").with("prefix", Value.string(""))),
              List.of(),
              Optional.empty()));
      at = end;
    }
    return new TypeSource(
        name, javadoc(table, whole), uses, new TypeSource.RecordShape(whole), parts, Kept.NOTHING);
  }

  private int slots(Column column) {
    return RecordColumns.slots(scope, column);
  }

  private Use tableUse(Table table, String name) {
    TableOptions options = table.options();
    Use use = Use.ours("Table");
    if (!NamePool.isSnakeCase(name, table.name().name())) {
      use = use.with("name", Value.string(table.name().name()));
    }
    List<Value> parents = new ArrayList<>();
    options
        .inherits()
        .forEach(
            parent ->
                scope
                    .classes()
                    .of(parent)
                    .ifPresent(type -> parents.add(new Value.ClassLiteral(type))));
    return use.withText("schema", scope.schemaOf(table.name()))
        .withFlag("unlogged", options.unlogged())
        .with("inherits", parents.isEmpty() ? Optional.empty() : Optional.of(Value.list(parents)))
        .with("ofType", options.ofType().flatMap(scope.classes()::of).map(Value.ClassLiteral::new))
        .withText("partitionBy", options.partitionKey().map(key -> key.sql()))
        .withList("storageParameters", options.storageParameters())
        .withText("accessMethod", options.accessMethod())
        .withText("tablespace", options.tablespace())
        .withFlag("rowSecurity", options.rowSecurity())
        .withFlag("forcedRowSecurity", options.forcedRowSecurity())
        .with("replicaIdentity", identity(options.replicaIdentity()))
        .withText("replicaIdentityIndex", index(options.replicaIdentity()))
        .withText("clusteredOn", options.clusteredOn())
        .withText("comment", table.comment());
  }

  private static Optional<Value> identity(ReplicaIdentity identity) {
    String constant =
        identity instanceof ReplicaIdentity.Full
            ? "FULL"
            : identity instanceof ReplicaIdentity.Nothing ? "NOTHING" : "";
    return constant.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Constant(Use.className("Table"), "ReplicaIdentity." + constant));
  }

  private static Optional<String> index(ReplicaIdentity identity) {
    return identity instanceof ReplicaIdentity.UsingIndex using
        ? Optional.of(using.index())
        : Optional.empty();
  }
}
