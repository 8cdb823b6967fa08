package org.schemaparity.processor.review;

import java.util.List;
import org.schemaparity.model.IndexKey;
import org.schemaparity.processor.declare.ConstraintDeclaration;

/** What an index is over. */
final class IndexKeys {
  private IndexKeys() {}

  /** {@return the columns, with an empty name for each expression} */
  static List<String> columns(ConstraintDeclaration.Index index) {
    return index.keys().stream()
        .map(key -> key instanceof IndexKey.OfColumn column ? column.column() : "")
        .toList();
  }
}
