package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.schemaparity.model.UnmodelledObject;

/** Reads the objects of every kind that the model has no words for. */
final class UnmodelledObjectReader {
  private UnmodelledObjectReader() {}

  /**
   * @param present the queries that may find something
   */
  static List<UnmodelledObject> read(Catalog catalog, List<String> present) throws SQLException {
    return catalog
        .rowsOfAll(
            "unmodelled/", present, row -> new UnmodelledObject(row.text("name"), row.details()))
        .stream()
        .sorted(Comparator.comparing(UnmodelledObject::name))
        .toList();
  }
}
