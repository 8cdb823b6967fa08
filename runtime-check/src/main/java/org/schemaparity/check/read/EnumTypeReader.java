package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import org.schemaparity.model.EnumType;

/** Reads the enum types. */
final class EnumTypeReader {
  private EnumTypeReader() {}

  static List<EnumType> read(Catalog catalog) throws SQLException {
    return catalog.rows(
        "enum_types", row -> new EnumType(row.name(), row.texts("labels"), row.comment()));
  }
}
