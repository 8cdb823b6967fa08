package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.Schema;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.Table;
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
    for (EnumType type : database.enumTypes()) {
      names.add(type.name().schema());
    }
    for (CompositeType type : database.compositeTypes()) {
      names.add(type.name().schema());
    }
    for (Domain domain : database.domains()) {
      names.add(domain.name().schema());
    }
    for (Sequence sequence : database.sequences()) {
      names.add(sequence.name().schema());
    }
    for (Table table : database.tables()) {
      names.add(table.name().schema());
    }
    for (SqlObject object : database.sqlObjects()) {
      SqlObjectName name = object.name();
      // What ends with the kind of a publication is made; the rest is about what is made.
      if (name.kind().compareTo(ObjectKind.PUBLICATION) < 0 && name.names().size() > 1) {
        names.add(name.names().get(0));
      }
    }
    List<Schema> schemas = new ArrayList<>();
    for (String name : names) {
      Optional<String> comment = comment(name);
      if (!name.equals(PUBLIC) || comment.isPresent()) {
        schemas.add(new Schema(name, comment));
      }
    }
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
