package org.schemaparity.model;

import java.util.List;

/**
 * A whole database as far as its schema goes.
 *
 * @param schemas the schemas; {@code public}, which every database has, only where it has a comment
 *     of its own
 * @param enumTypes the enum types
 * @param compositeTypes the composite types
 * @param domains the domains
 * @param sequences the sequences, apart from those of identity columns
 * @param tables the tables
 * @param sqlObjects the objects that are kept as the SQL that makes them
 * @param unmodelledObjects objects of kinds that this model has no words for, so that they are not
 *     passed over
 */
public record Database(
    List<Schema> schemas,
    List<EnumType> enumTypes,
    List<CompositeType> compositeTypes,
    List<Domain> domains,
    List<Sequence> sequences,
    List<Table> tables,
    List<SqlObject> sqlObjects,
    List<UnmodelledObject> unmodelledObjects) {
  public Database {
    schemas = List.copyOf(schemas);
    enumTypes = List.copyOf(enumTypes);
    compositeTypes = List.copyOf(compositeTypes);
    domains = List.copyOf(domains);
    sequences = List.copyOf(sequences);
    tables = List.copyOf(tables);
    sqlObjects = List.copyOf(sqlObjects);
    unmodelledObjects = List.copyOf(unmodelledObjects);
  }

  /** {@return this database with other tables} */
  public Database withTables(List<Table> tables) {
    return new Database(
        schemas,
        enumTypes,
        compositeTypes,
        domains,
        sequences,
        tables,
        sqlObjects,
        unmodelledObjects);
  }

  /** {@return a database with nothing in it} */
  public static Database empty() {
    return new Database(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
