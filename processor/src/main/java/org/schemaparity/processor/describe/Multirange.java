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
    List<String> names = range.name().names();
    return StatementNames.ofParameter(range, "multirange_type_name")
        .orElseGet(() -> new QualifiedName(names.get(0), DefaultNames.multirange(names.get(1))));
  }
}
