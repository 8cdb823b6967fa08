package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.schemaparity.model.Definition;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;

/** Reads the objects that the model keeps as the SQL that makes them. */
final class SqlObjectReader {
  private SqlObjectReader() {}

  /**
   * @param present the queries that may find something
   */
  static List<SqlObject> read(Catalog catalog, List<String> present) throws SQLException {
    return catalog.rowsOfAll("sql_objects/", present, SqlObjectReader::object).stream()
        .sorted(Comparator.comparing(SqlObject::name))
        .toList();
  }

  private static SqlObject object(Row row) throws SQLException {
    return new SqlObject(
        new SqlObjectName(
            ObjectKind.valueOf(row.text("kind")), row.texts("names"), row.text("signature")),
        new Definition(row.texts("statements")),
        row.comment(),
        row.details());
  }
}
