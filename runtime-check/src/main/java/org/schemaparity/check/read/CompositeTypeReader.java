package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.QualifiedName;

/** Reads the composite types. */
final class CompositeTypeReader {
  private CompositeTypeReader() {}

  static List<CompositeType> read(Catalog catalog) throws SQLException {
    Map<QualifiedName, List<CompositeAttribute>> attributes =
        Owned.byOwner(
            catalog.rows("composite_attributes", row -> new Owned<>(row.owner(), attribute(row))));
    return catalog.rows(
        "composite_types",
        row ->
            new CompositeType(
                row.name(),
                attributes.getOrDefault(row.name(), List.of()),
                row.comment(),
                row.details()));
  }

  private static CompositeAttribute attribute(Row row) throws SQLException {
    return new CompositeAttribute(
        row.text("name"), DataTypeReader.read(row), row.collation(), row.comment());
  }
}
