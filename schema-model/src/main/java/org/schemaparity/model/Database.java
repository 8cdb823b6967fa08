package org.schemaparity.model;

import java.util.List;

/**
 * A whole database as far as its schema goes.
 *
 * @param schemas the schemas apart from {@code public}, which every database has
 * @param enumTypes the enum types
 * @param tables the tables
 * @param unmodelledObjects objects of kinds that this model has no words for, so that they are not
 *     passed over
 */
public record Database(
    List<Schema> schemas,
    List<EnumType> enumTypes,
    List<Table> tables,
    List<UnmodelledObject> unmodelledObjects) {
  public Database {
    schemas = List.copyOf(schemas);
    enumTypes = List.copyOf(enumTypes);
    tables = List.copyOf(tables);
    unmodelledObjects = List.copyOf(unmodelledObjects);
  }

  /** {@return a database with nothing in it} */
  public static Database empty() {
    return new Database(List.of(), List.of(), List.of(), List.of());
  }
}
