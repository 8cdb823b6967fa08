package org.schemaparity.check.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.QualifiedName;

/**
 * A part of a table together with the table's name, as a query over all tables gives it.
 *
 * @param table the table's name
 * @param part the part
 */
record Owned<T>(QualifiedName table, T part) {
  /** {@return the parts of each table in the order of {@code all}} */
  static <T> Map<QualifiedName, List<T>> byTable(List<Owned<T>> all) {
    Map<QualifiedName, List<T>> result = new HashMap<>();
    for (Owned<T> owned : all) {
      result.computeIfAbsent(owned.table(), table -> new ArrayList<>()).add(owned.part());
    }
    return result;
  }
}
