package org.schemaparity.model.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

/**
 * Names and types as SQL.
 *
 * @param defaultSchema the raw name of the schema whose objects need no qualifying
 */
record Names(String defaultSchema) {
  String of(QualifiedName name) {
    return Identifiers.quote(name, defaultSchema);
  }

  String of(DataType type) {
    return TypeText.of(type, Optional.of(defaultSchema));
  }

  static String list(List<String> columns) {
    return columns.stream().map(Identifiers::quote).collect(Collectors.joining(", ", "(", ")"));
  }
}
