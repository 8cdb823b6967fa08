package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.processor.define.DefinedObject;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Puts the objects together that SQL definitions make. */
final class SqlObjectDescriber {
  private static final Set<ObjectKind> RELATIONS =
      EnumSet.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.FOREIGN_TABLE);
  private static final Set<ObjectKind> ROUTINES =
      EnumSet.of(ObjectKind.FUNCTION, ObjectKind.PROCEDURE, ObjectKind.AGGREGATE);

  private final SchemaNames names;
  private final Map<SqlObjectName, DefinedObject> byName = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SqlObjectDescriber(SchemaNames names) {
    this.names = names;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void add(DefinedObject object) {
    SqlObjectName name = object.object().name();
    SqlObjectName shared = shared(name);
    DefinedObject other = byName.putIfAbsent(shared, object);
    if (other == null) {
      claim(object, name);
    } else if (object.isSum()) {
      byName.put(shared, other.plus(object));
    } else {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.DUPLICATE_OBJECT,
              object.place(),
              fault(other, object) + " Remove one of the definitions."));
    }
  }

  private static String fault(DefinedObject one, DefinedObject other) {
    if (!one.title().equals(other.title())) {
      return "The %s in %s has the name and types of the %s in %s."
          .formatted(other.title(), other.where(), one.title(), one.where());
    }
    return one.where().equals(other.where())
        ? "The %s is defined twice in %s.".formatted(one.title(), one.where())
        : "The %s is defined in %s and again in %s."
            .formatted(one.title(), one.where(), other.where());
  }

  /** The manual, "CREATE PROCEDURE": its name and types differ from those of functions too. */
  private static SqlObjectName shared(SqlObjectName name) {
    return ROUTINES.contains(name.kind())
        ? new SqlObjectName(ObjectKind.FUNCTION, name.names(), name.signature())
        : name;
  }

  private void claim(DefinedObject object, SqlObjectName name) {
    if (RELATIONS.contains(name.kind())) {
      names.takeRelation(inSchema(name), "the " + object.title(), object.place());
    } else if (name.kind().isSqlType()) {
      names.takeType(inSchema(name), "the " + object.title(), object.place());
    }
    if (name.kind() == ObjectKind.RANGE_TYPE) {
      names.takeType(
          Multirange.of(object.object()),
          "the multirange type of the " + object.title(),
          object.place());
    }
  }

  private static QualifiedName inSchema(SqlObjectName name) {
    return new QualifiedName(name.names().get(0), name.names().get(1));
  }

  List<SqlObject> objects() {
    return byName.values().stream()
        .map(DefinedObject::object)
        .sorted(Comparator.comparing(SqlObject::name))
        .toList();
  }
}
