package org.schemaparity.processor.describe;

import java.util.List;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.model.sql.StatementNames;

/** The type that PostgreSQL 14 and later make together with a range type; see "CREATE TYPE". */
final class Multirange {
  private Multirange() {}

  /** {@return the name of the multirange type of {@code range}} */
  static QualifiedName of(SqlObject range) {
    String schema = range.name().names().get(0);
    // Where the type is announced first, the last statement is the one that says it.
    List<String> statements = range.definition().statements();
    return StatementNames.ofParameter(
            statements.get(statements.size() - 1), "multirange_type_name", schema)
        .orElseGet(
            () -> new QualifiedName(schema, DefaultNames.multirange(range.name().names().get(1))));
  }
}
