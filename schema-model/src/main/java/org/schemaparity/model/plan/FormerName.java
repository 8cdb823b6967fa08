package org.schemaparity.model.plan;

import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;

/** The name under which something that is about to go makes room for what comes. */
final class FormerName {
  private static final String SUFFIX = "__old";

  private FormerName() {}

  /** {@return the name with a suffix, cut to what PostgreSQL keeps of it} */
  static QualifiedName of(QualifiedName qualified) {
    String name = qualified.name();
    int end = name.length();
    while (Identifiers.bytes(name.substring(0, end) + SUFFIX) > Identifiers.MAX_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return new QualifiedName(qualified.schema(), name.substring(0, end) + SUFFIX);
  }
}
