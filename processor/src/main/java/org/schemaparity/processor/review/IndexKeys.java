package org.schemaparity.processor.review;

import java.util.List;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.IndexKey;
import org.schemaparity.processor.declare.ConstraintDeclaration;

/** What an index is over. */
final class IndexKeys {
  private IndexKeys() {}

  /** {@return the columns, with an empty name for each expression} */
  static List<String> columns(ConstraintDeclaration.Index index) {
    return index.keys().stream().map(IndexKeys::column).toList();
  }

  /** {@return the columns of which equal values exclude each other, and an empty name as above} */
  static List<String> equalColumns(ConstraintDeclaration.Exclusion exclusion) {
    return exclusion.elements().stream()
        .filter(element -> element.operator().equals("="))
        .map(ExclusionElement::key)
        .map(IndexKeys::column)
        .toList();
  }

  private static String column(IndexKey key) {
    return key instanceof IndexKey.OfColumn column ? column.column() : "";
  }
}
