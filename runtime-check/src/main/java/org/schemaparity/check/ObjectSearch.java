package org.schemaparity.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Schema;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.ObjectPath;

/** Finds an object by its path. */
final class ObjectSearch {
  private ObjectSearch() {}

  /** {@return the object at {@code path} in {@code database}, if it is there} */
  static Optional<SchemaObject> in(Database database, ObjectPath path) {
    Stream<? extends SchemaObject> candidates =
        switch (path.kind()) {
          case SCHEMA -> database.schemas().stream().filter(schema -> isNamed(schema, path.name()));
          case ENUM_TYPE ->
              database.enumTypes().stream().filter(type -> isNamed(type, path.relation()));
          case TABLE -> tables(database, path);
          case COLUMN, PRIMARY_KEY, UNIQUE_CONSTRAINT, FOREIGN_KEY, CHECK_CONSTRAINT, INDEX ->
              tables(database, path)
                  .flatMap(ObjectSearch::elements)
                  .filter(element -> element.kind() == path.kind())
                  .filter(element -> element.name().equals(path.name()));
          case UNMODELLED_OBJECT -> Stream.empty();
        };
    return candidates.findFirst().map(SchemaObject.class::cast);
  }

  private static boolean isNamed(Schema schema, String name) {
    return schema.name().equals(name);
  }

  private static boolean isNamed(EnumType type, QualifiedName name) {
    return type.name().equals(name);
  }

  private static Stream<Table> tables(Database database, ObjectPath path) {
    return database.tables().stream().filter(table -> table.name().equals(path.relation()));
  }

  private static Stream<TableElement> elements(Table table) {
    return Stream.of(
            table.columns(),
            table.primaryKey().stream().toList(),
            table.uniqueConstraints(),
            table.foreignKeys(),
            table.checkConstraints(),
            table.indexes())
        .flatMap(List::stream)
        .map(TableElement.class::cast);
  }
}
