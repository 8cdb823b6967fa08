package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.Optional;
import org.schemaparity.model.DataType;

/** Reads the data type of a column. */
final class DataTypeReader {
  private DataTypeReader() {}

  static DataType read(Row row) throws SQLException {
    DataType type = elementOrSelf(row);
    return row.flag("is_array") ? new DataType.ArrayOf(type) : type;
  }

  private static DataType elementOrSelf(Row row) throws SQLException {
    if (row.text("type_schema").equals("pg_catalog")) {
      return new DataType.BuiltIn(row.text("type_text"));
    }
    Optional<String> modifier =
        row.optionalText("type_modifier")
            .filter(text -> text.startsWith("(") && text.endsWith(")"))
            .map(text -> text.substring(1, text.length() - 1));
    return new DataType.UserDefined(row.name("type_schema", "type_name"), modifier);
  }
}
