package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Partition;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;
import org.schemaparity.processor.diagnose.Place;

/** Reads the partitions that a record declares. */
final class PartitionDeclarer {
  private final Sources sources;
  private final TypeElement record;
  private final TableParts parts;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  PartitionDeclarer(Sources sources, TypeElement record, TableParts parts) {
    this.sources = sources;
    this.record = record;
    this.parts = parts;
  }

  /** {@return the partitions of {@code table}, those of partitions among them} */
  Declared<List<PartitionDeclaration>> declare(QualifiedName table) {
    List<AnnotationUse> uses = sources.annotations().all(record, Partition.class);
    if (uses.isEmpty()) {
      return new Declared<>(List.of(), List.of());
    }
    Map<String, QualifiedName> divided = new LinkedHashMap<>();
    uses.stream()
        .filter(use -> use.gives("partitionBy"))
        .forEach(use -> divided.put(use.text("name"), name(use, table)));
    boolean isDivided =
        sources
            .annotations()
            .one(record, org.schemaparity.annotations.Table.class)
            .filter(use -> use.gives("partitionBy"))
            .isPresent();
    List<PartitionDeclaration> partitions = new ArrayList<>();
    for (AnnotationUse use : uses) {
      if (!isDivided) {
        error(
            use.place(),
            "The table of `%s` is not divided, so that it has no partitions. Say how to divide it with @Table(partitionBy = \"…\"), or remove @Partition."
                .formatted(record.getSimpleName()));
      } else {
        partitions.add(partition(use, table, divided));
      }
    }
    checkForCycles(partitions, table);
    return new Declared<>(partitions, diagnostics);
  }

  private static QualifiedName name(AnnotationUse use, QualifiedName table) {
    return new QualifiedName(
        NameRules.orElse(use.name("schema"), table.schema()), use.text("name"));
  }

  private PartitionDeclaration partition(
      AnnotationUse use, QualifiedName table, Map<String, QualifiedName> divided) {
    diagnostics.addAll(NameRules.check("partition's name", use.name("name")));
    diagnostics.addAll(NameRules.check("schema name", use.name("schema")));
    diagnostics.addAll(NameRules.check("access method", use.name("accessMethod")));
    diagnostics.addAll(NameRules.check("tablespace name", use.name("tablespace")));
    diagnostics.addAll(NameRules.checkComment(Optional.of(use)));
    Declared<List<String>> parameters = Parameters.of(use, "storageParameters");
    diagnostics.addAll(parameters.diagnostics());
    Declared<Optional<Expression>> key =
        PartitionKey.declare(sources, record, parts, use.name("partitionBy"));
    diagnostics.addAll(key.diagnostics());
    TableOptions options =
        new TableOptions(
            false,
            key.value(),
            Optional.of(
                new org.schemaparity.model.Partition(parent(use, table, divided), bound(use))),
            List.of(),
            Optional.empty(),
            parameters.value(),
            use.filledText("accessMethod"),
            use.filledText("tablespace"),
            false,
            false,
            new ReplicaIdentity.UsualIdentity(),
            Optional.empty(),
            Details.NONE);
    return new PartitionDeclaration(
        new Table(
            name(use, table),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            use.filledText("comment"),
            options),
        use.place());
  }

  private QualifiedName parent(
      AnnotationUse use, QualifiedName table, Map<String, QualifiedName> divided) {
    Optional<GivenName> of = use.name("of").filter(name -> !name.text().isEmpty());
    if (of.isPresent() && !divided.containsKey(of.get().text())) {
      error(
          of.get().place(),
          "`%s` declares no divided partition `%s`. %s"
              .formatted(
                  record.getSimpleName(),
                  of.get().text(),
                  NearestName.hint(of.get().text(), divided.keySet(), "divided partitions")));
    }
    return of.map(name -> divided.getOrDefault(name.text(), table)).orElse(table);
  }

  private Expression bound(AnnotationUse use) {
    Declared<Expression> bound =
        PartitionBound.declare(new GivenName(use.text("values"), use.place("values")));
    diagnostics.addAll(bound.diagnostics());
    return bound.value();
  }

  private void checkForCycles(List<PartitionDeclaration> partitions, QualifiedName table) {
    Map<QualifiedName, QualifiedName> parents = new LinkedHashMap<>();
    partitions.forEach(
        partition ->
            partition
                .table()
                .options()
                .partitionOf()
                .ifPresent(of -> parents.put(partition.name(), of.parent())));
    for (PartitionDeclaration partition : partitions) {
      QualifiedName at = partition.name();
      for (int i = 0; i <= parents.size() && !at.equals(table); i++) {
        at = parents.getOrDefault(at, table);
      }
      if (!at.equals(table)) {
        error(
            partition.place(),
            "The partition `%s` is a part of itself. Let `of` name another, or leave it out for the table."
                .formatted(partition.name().name()));
        return;
      }
    }
  }

  private void error(Place place, String text) {
    diagnostics.add(Diagnostic.error(DiagnosticCode.PARTITION, place, text));
  }
}
