package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.CompositeDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.declare.TableOptionsDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;

/** Makes tables of their declarations, and of what others say about them. */
final class TableDescriber {
  private final SearchPath searchPath;
  private final Inheritance inheritance;
  private final ForeignKeys foreignKeys;
  private final ConstraintNames names;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TableDescriber(
      SearchPath searchPath,
      Inheritance inheritance,
      ForeignKeys foreignKeys,
      ConstraintNames names) {
    this.searchPath = searchPath;
    this.inheritance = inheritance;
    this.foreignKeys = foreignKeys;
    this.names = names;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Table table(TableDeclaration declaration) {
    List<QualifiedName> parents = inheritance.parents(declaration);
    List<ColumnDeclaration> columns = inheritance.columns(declaration);
    NamedConstraints constraints = names.of(declaration, foreignKeys, inheritance);
    checkIndexes(declaration, constraints);
    checkIdentity(declaration, constraints);
    return new Table(
        declaration.name(),
        columns(columns),
        constraints.primaryKey(),
        constraints.uniqueConstraints(),
        constraints.foreignKeys(),
        constraints.checkConstraints(),
        constraints.exclusionConstraints(),
        constraints.indexes(),
        declaration.comment(),
        options(declaration.options(), inheritance.partition(declaration), parents));
  }

  private static TableOptions options(
      TableOptionsDeclaration declared,
      Optional<Partition> partition,
      List<QualifiedName> parents) {
    TableOptions options = declared.options();
    if (partition.isEmpty() && parents.isEmpty() && declared.ofType().isEmpty()) {
      return options;
    }
    return new TableOptions(
        options.unlogged(),
        options.partitionKey(),
        partition,
        parents,
        declared.ofType().map(CompositeDeclaration::name),
        options.storageParameters(),
        options.accessMethod(),
        options.tablespace(),
        options.rowSecurity(),
        options.forcedRowSecurity(),
        options.replicaIdentity(),
        options.clusteredOn(),
        options.details());
  }

  private List<Column> columns(List<ColumnDeclaration> declarations) {
    List<Column> columns = new ArrayList<>();
    for (ColumnDeclaration column : declarations) {
      if (column.type().isPresent()) {
        columns.add(
            new Column(
                column.name(),
                column.type().get(),
                column.notNull(),
                column.value(),
                column.comment(),
                searchPath.resolve(column.options())));
      }
    }
    return columns;
  }

  private void checkIdentity(TableDeclaration declaration, NamedConstraints constraints) {
    if (declaration.options().replicaIdentityIndex().isEmpty()) {
      return;
    }
    Set<String> nullable = new HashSet<>();
    // What a parent refuses is not known here.
    if (declaration.options().inherits().isEmpty()
        && declaration.options().partitionOf().isEmpty()) {
      declaration.parts().columns().stream()
          .filter(column -> !column.notNull())
          .map(ColumnDeclaration::name)
          .forEach(nullable::add);
      constraints.primaryKey().ifPresent(key -> nullable.removeAll(key.columns()));
    }
    declaration
        .options()
        .replicaIdentityIndex()
        .ifPresent(
            given ->
                constraints
                    .unfitAsIdentity(given.text(), nullable)
                    .ifPresent(
                        fault ->
                            diagnostics.add(
                                Diagnostic.error(
                                    DiagnosticCode.UNKNOWN_INDEX,
                                    given.place(),
                                    "The index `%s` %s, so that rows cannot be known by it. Name another in `replicaIdentityIndex`."
                                        .formatted(given.text(), fault)))));
  }

  private void checkIndexes(TableDeclaration declaration, NamedConstraints constraints) {
    if (declaration.options().replicaIdentityIndex().isEmpty()
        && declaration.options().clusteredOn().isEmpty()) {
      return;
    }
    List<String> indexes = constraints.indexNames();
    Stream.of(declaration.options().replicaIdentityIndex(), declaration.options().clusteredOn())
        .flatMap(Optional::stream)
        .filter(given -> !indexes.contains(given.text()))
        .map(
            given ->
                Diagnostic.error(
                    DiagnosticCode.UNKNOWN_INDEX,
                    given.place(),
                    "`%s` has no index `%s`. %s"
                        .formatted(
                            declaration.record().getSimpleName(),
                            given.text(),
                            NearestName.hint(given.text(), indexes, "indexes"))))
        .forEach(diagnostics::add);
  }
}
