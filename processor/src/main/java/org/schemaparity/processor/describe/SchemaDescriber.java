package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.Schema;
import org.schemaparity.processor.declare.SchemaDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Finds the schemas: those that are declared, and those that something lies in. */
final class SchemaDescriber {
  /** Every database has it. */
  private static final String PUBLIC = "public";

  private final Map<String, SchemaDeclaration> declared = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SchemaDescriber(List<SchemaDeclaration> declarations) {
    declarations.forEach(this::add);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void add(SchemaDeclaration schema) {
    if (declared.putIfAbsent(schema.name(), schema) != null) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.DUPLICATE_OBJECT,
              schema.place(),
              "The schema `%s` is declared twice. Remove one @Schema.".formatted(schema.name())));
    }
  }

  /** {@return the database with its schemas} */
  Database complete(Database database) {
    TreeSet<String> names = new TreeSet<>(declared.keySet());
    database.enumTypes().forEach(type -> names.add(type.name().schema()));
    database.compositeTypes().forEach(type -> names.add(type.name().schema()));
    database.domains().forEach(domain -> names.add(domain.name().schema()));
    database.sequences().forEach(sequence -> names.add(sequence.name().schema()));
    database.tables().forEach(table -> names.add(table.name().schema()));
    database.sqlObjects().stream()
        .map(object -> object.name())
        // What ends with the kind of a publication is made; the rest is about what is made.
        .filter(name -> name.kind().compareTo(ObjectKind.PUBLICATION) < 0)
        .filter(name -> name.names().size() > 1)
        .forEach(name -> names.add(name.names().get(0)));
    List<Schema> schemas =
        names.stream()
            .map(name -> new Schema(name, comment(name)))
            .filter(schema -> !schema.name().equals(PUBLIC) || schema.comment().isPresent())
            .toList();
    return new Database(
        schemas,
        database.enumTypes(),
        database.compositeTypes(),
        database.domains(),
        database.sequences(),
        database.tables(),
        database.sqlObjects(),
        database.unmodelledObjects());
  }

  private Optional<String> comment(String schema) {
    return Optional.ofNullable(declared.get(schema)).flatMap(SchemaDeclaration::comment);
  }
}
