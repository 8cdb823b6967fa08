package org.schemaparity.model.diff;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.shape.Shape;

/**
 * Which object a change is about.
 *
 * @param kind the object's kind
 * @param names the raw names from the schema to the object: a column's are its schema's, its
 *     table's and its own
 */
public record ObjectPath(ObjectKind kind, List<String> names) {
  public ObjectPath {
    names = List.copyOf(names);
  }

  /**
   * {@return the path of {@code object}}
   *
   * @param parent the raw names that lead to the object that it is a part of; empty if it is none
   */
  public static ObjectPath of(List<String> parent, SchemaObject object) {
    List<String> names = new ArrayList<>(parent);
    Object name = Shape.of(object.getClass()).name().of((Record) object);
    if (name instanceof QualifiedName qualified) {
      names.addAll(List.of(qualified.schema(), qualified.name()));
    } else if (name instanceof SqlObjectName sqlObject) {
      names.addAll(sqlObject.path());
    } else {
      names.add((String) name);
    }
    return new ObjectPath(object.kind(), names);
  }

  /** {@return the path of a table} */
  public static ObjectPath table(QualifiedName name) {
    return new ObjectPath(ObjectKind.TABLE, List.of(name.schema(), name.name()));
  }

  /** {@return the path of a column} */
  public static ObjectPath column(QualifiedName table, String column) {
    return new ObjectPath(ObjectKind.COLUMN, List.of(table.schema(), table.name(), column));
  }

  /** {@return the object's own name} */
  public String name() {
    return names.get(names.size() - 1);
  }

  /** {@return the schema and name of the object itself or, for a part of a table, of the table} */
  public QualifiedName relation() {
    return new QualifiedName(names.get(0), names.get(1));
  }

  /** {@return this path with another name of its own} */
  public ObjectPath named(String name) {
    List<String> renamed = new ArrayList<>(names);
    renamed.set(names.size() - 1, name);
    return new ObjectPath(kind, renamed);
  }

  /** {@return the names with dots between them, unquoted: for people, not for SQL} */
  @Override
  public String toString() {
    return String.join(".", names);
  }
}
