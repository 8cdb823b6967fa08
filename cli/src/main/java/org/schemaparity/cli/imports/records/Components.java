package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.cli.imports.java.Component;
import org.schemaparity.cli.imports.java.Javadoc;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.cli.imports.names.NamePool;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.Table;
import org.schemaparity.model.sql.TypeText;

/** Writes columns as components. */
record Components(Scope scope) {
  /**
   * {@return the component of a table's column}
   *
   * @param uses the annotations of the constraints and indexes over it alone
   */
  Component of(Table table, Column column, String name, Map<ObjectKind, List<Use>> uses) {
    TypeUse type = type(column.type());
    List<Use> annotations = new ArrayList<>();
    for (ObjectKind kind :
        List.of(
            ObjectKind.PRIMARY_KEY,
            ObjectKind.UNIQUE_CONSTRAINT,
            ObjectKind.FOREIGN_KEY,
            ObjectKind.INDEX)) {
      annotations.addAll(uses.getOrDefault(kind, List.of()));
    }
    Optional<Sequence> serial = Serials.of(scope, table.name(), column);
    value(table, column, serial)
        .filter(use -> !use.annotation().endsWith(".Default"))
        .ifPresent(annotations::add);
    column(column.name(), name, type, column.comment(), column.options())
        .ifPresent(annotations::add);
    type.json().ifPresent(annotations::add);
    annotations.addAll(uses.getOrDefault(ObjectKind.CHECK_CONSTRAINT, List.of()));
    value(table, column, serial)
        .filter(use -> use.annotation().endsWith(".Default"))
        .ifPresent(annotations::add);
    notNull(column).ifPresent(annotations::add);
    return component(name, type, !column.notNull(), annotations, column.comment());
  }

  /** {@return a component} */
  static Component component(
      String name,
      TypeUse type,
      boolean nullable,
      List<Use> annotations,
      Optional<String> comment) {
    return new Component(
        name,
        nullable ? type.nullable() : type.notNull(),
        nullable,
        annotations,
        List.of(),
        comment.filter(text -> !Javadoc.paragraphs(text).isEmpty()));
  }

  /** {@return how a component has the type, at least by its name} */
  TypeUse type(DataType type) {
    return scope
        .types()
        .of(type)
        .orElseGet(() -> TypeUse.named(TypeText.of(type, Optional.of(scope.defaultSchema()))));
  }

  /** {@return {@code @Column}, if there is something for it to say} */
  Optional<Use> column(
      String raw, String name, TypeUse type, Optional<String> comment, ColumnOptions options) {
    Use use = Use.ours("Column");
    if (!NamePool.isSnakeCase(name, raw)) {
      use = use.with("name", Value.string(raw));
    }
    for (Map.Entry<String, Value> attribute : type.attributes()) {
      use = use.with(attribute.getKey(), attribute.getValue());
    }
    use =
        use.withText("collation", options.collation().map(this::collation))
            .with("storage", options.storage().map(one -> constant("Storage." + one.name())))
            .with(
                "compression",
                options
                    .compression()
                    .map(one -> constant("Compression." + one.toUpperCase(java.util.Locale.ROOT))))
            .with("statisticsTarget", options.statisticsTarget().map(Value::number))
            .withList("options", options.attributeOptions())
            .withText("comment", comment);
    return Optional.of(use).filter(given -> !given.attributes().isEmpty());
  }

  private static Value constant(String path) {
    return new Value.Constant(Use.className("Column"), path);
  }

  private String collation(QualifiedName name) {
    return name.schema().equals("pg_catalog") || name.schema().equals(scope.defaultSchema())
        ? name.name()
        : name.toString();
  }

  private Optional<Use> value(Table table, Column column, Optional<Sequence> serial) {
    if (serial.isPresent()) {
      return Optional.of(Serials.use(table.name(), column.name(), serial.get()));
    } else if (column.value() instanceof ColumnValue.Default byDefault) {
      return Optional.of(byDefault(byDefault.expression().sql()));
    } else if (column.value() instanceof ColumnValue.Identity identity) {
      Use use = Use.ours("Identity");
      if (identity.generation() == ColumnValue.Generation.BY_DEFAULT) {
        use =
            use.with(
                "value", new Value.Constant(Use.className("Identity"), "Generation.BY_DEFAULT"));
      }
      return Optional.of(
          Serials.options(
              use.withText("sequence", identity.sequence().map(QualifiedName::name)),
              identity.options()));
    } else if (column.value() instanceof ColumnValue.Generated generated) {
      Use use =
          Use.ours("GeneratedColumn").with("value", Value.string(generated.expression().sql()));
      return Optional.of(
          generated.storage() == ColumnValue.Storage.VIRTUAL
              ? use.with(
                  "storage",
                  new Value.Constant(Use.className("GeneratedColumn"), "Storage.VIRTUAL"))
              : use);
    }
    return Optional.empty();
  }

  static Use byDefault(String sql) {
    return Use.ours("Default").with("value", Value.string(sql));
  }

  private static Optional<Use> notNull(Column column) {
    ColumnOptions options = column.options();
    Use use =
        Use.ours("NotNullConstraint")
            .withText("name", options.notNullName())
            .withFlag("noInherit", options.notNullNoInherit())
            .withFlag("notValid", options.notNullNotValid());
    return Optional.of(use).filter(given -> column.notNull() && !given.attributes().isEmpty());
  }
}
