package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads what a usual table says nothing of. */
final class TableOptionsDeclarer {
  /** The attributes that are no options, as they are seldom given. */
  private static final Set<String> OF_NAMES = Set.of("name", "schema", "comment", "formerName");

  private static final TableOptionsDeclaration USUAL =
      new TableOptionsDeclaration(
          TableOptions.USUAL,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final Sources sources;
  private final TypeElement record;
  private final TableParts parts;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TableOptionsDeclarer(Sources sources, TypeElement record, TableParts parts) {
    this.sources = sources;
    this.record = record;
    this.parts = parts;
  }

  Declared<TableOptionsDeclaration> declare(Optional<AnnotationUse> table) {
    TableOptionsDeclaration options =
        table.isEmpty() || table.get().givesOnly(OF_NAMES) ? USUAL : options(table.get());
    return new Declared<>(options, diagnostics);
  }

  private TableOptionsDeclaration options(AnnotationUse table) {
    diagnostics.addAll(NameRules.check("access method", table.name("accessMethod")));
    diagnostics.addAll(NameRules.check("tablespace name", table.name("tablespace")));
    diagnostics.addAll(NameRules.check("index name", table.name("replicaIdentityIndex")));
    diagnostics.addAll(NameRules.check("index name", table.name("clusteredOn")));
    Declared<List<String>> parameters = Parameters.of(table, "storageParameters");
    diagnostics.addAll(parameters.diagnostics());
    return new TableOptionsDeclaration(
        new TableOptions(
            table.flag("unlogged"),
            partitionKey(table),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            parameters.value(),
            table.filledText("accessMethod"),
            table.filledText("tablespace"),
            table.flag("rowSecurity"),
            table.flag("forcedRowSecurity"),
            replicaIdentity(table),
            table.filledText("clusteredOn"),
            Details.NONE),
        table.types("inherits"),
        partitionOf(table),
        bound(table),
        table
            .givenType("ofType")
            .filter(given -> given.type().getKind() != TypeKind.VOID)
            .flatMap(this::compositeType),
        filled(table, "replicaIdentityIndex"),
        filled(table, "clusteredOn"));
  }

  private static Optional<GivenType> partitionOf(AnnotationUse table) {
    return table.givenType("partitionOf").filter(given -> given.type().getKind() != TypeKind.VOID);
  }

  private Optional<Expression> bound(AnnotationUse table) {
    Optional<GivenType> of = partitionOf(table);
    Optional<GivenName> values = filled(table, "partitionValues");
    if (of.isPresent() != values.isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.PARTITION,
              of.map(GivenType::place).orElseGet(() -> table.place("partitionValues")),
              "`%s` gives one of `partitionOf` and `partitionValues`, and a partition needs both. Give the other too, or remove it."
                  .formatted(record.getSimpleName())));
      return Optional.empty();
    }
    Optional<Declared<Expression>> bound = values.map(PartitionBound::declare);
    bound.ifPresent(declared -> diagnostics.addAll(declared.diagnostics()));
    return bound.map(Declared::value);
  }

  private Optional<Expression> partitionKey(AnnotationUse table) {
    Declared<Optional<Expression>> key =
        PartitionKey.declare(sources, record, parts, table.name("partitionBy"));
    diagnostics.addAll(key.diagnostics());
    return key.value();
  }

  private Optional<CompositeDeclaration> compositeType(GivenType given) {
    Optional<TypeElement> type =
        given.element().filter(one -> sources.annotations().has(one, CompositeType.class));
    if (type.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.TYPED_TABLE,
              given.place(),
              "`%s` is no composite type. Name a record that has @CompositeType, or remove `ofType`."
                  .formatted(given.type())));
      return Optional.empty();
    }
    Declared<CompositeDeclaration> composite = CompositeDeclarer.declare(sources, type.get());
    diagnostics.addAll(composite.diagnostics());
    String columns = outline(parts.columns());
    String attributes = outline(composite.value().attributes());
    if (!columns.equals(attributes)) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.TYPED_TABLE,
              given.place(),
              "The columns of `%s` are (%s), and the attributes of its type `%s` are (%s). Make them the same, or remove `ofType`."
                  .formatted(
                      record.getSimpleName(), columns, type.get().getSimpleName(), attributes)));
    }
    return Optional.of(composite.value());
  }

  private static String outline(List<ColumnDeclaration> columns) {
    return columns.stream()
        .map(
            column ->
                column.name()
                    + column
                        .type()
                        .map(type -> " " + TypeText.of(type, Optional.empty()))
                        .orElse(""))
        .collect(Collectors.joining(", "));
  }

  private ReplicaIdentity replicaIdentity(AnnotationUse table) {
    String constant = table.constant("replicaIdentity");
    Optional<String> index = table.filledText("replicaIdentityIndex");
    if (index.isPresent()) {
      if (table.gives("replicaIdentity")) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.CONFLICTING_ANNOTATIONS,
                table.place("replicaIdentityIndex"),
                "The table of `%s` has a replica identity by `replicaIdentity` and another by `replicaIdentityIndex`. Remove one of them."
                    .formatted(record.getSimpleName())));
      }
      return new ReplicaIdentity.UsingIndex(index.get());
    }
    return constant.equals("FULL")
        ? new ReplicaIdentity.Full()
        : constant.equals("NOTHING")
            ? new ReplicaIdentity.Nothing()
            : new ReplicaIdentity.UsualIdentity();
  }

  private static Optional<GivenName> filled(AnnotationUse table, String attribute) {
    return table.name(attribute).filter(name -> !name.text().isEmpty());
  }
}
