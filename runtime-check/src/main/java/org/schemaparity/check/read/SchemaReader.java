package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import org.schemaparity.model.Schema;

/** Reads the schemas. */
final class SchemaReader {
  private SchemaReader() {}

  static List<Schema> read(Catalog catalog) throws SQLException {
    return catalog.rows("schemas", row -> new Schema(row.text("name"), row.comment()));
  }
}
