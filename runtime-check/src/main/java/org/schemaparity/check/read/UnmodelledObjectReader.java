package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.schemaparity.model.UnmodelledObject;

/** Reads the objects of every kind that the model has no words for. */
final class UnmodelledObjectReader {
  private static final List<String> QUERIES =
      Stream.of(
              "views",
              "sequences",
              "foreign_tables",
              "routines",
              "triggers",
              "rules",
              "policies",
              "exclusion_constraints",
              "domains",
              "composite_types",
              "range_types",
              "base_types",
              "collations",
              "extensions",
              "event_triggers",
              "extended_statistics",
              "other_objects")
          .map(name -> "unmodelled/" + name)
          .toList();

  private UnmodelledObjectReader() {}

  static List<UnmodelledObject> read(Catalog catalog) throws SQLException {
    return catalog.rowsOfAll(
        QUERIES, "name", row -> new UnmodelledObject(row.text("name"), row.details()));
  }
}
