package org.schemaparity.model.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;

/**
 * The range types that have another name and nothing else. A renamed type keeps the name of its
 * multirange type, so that no other one can be made beside it.
 */
final class RenamedRanges {
  private RenamedRanges() {}

  /** {@return by the names of those that go, those of which they get the names} */
  static Map<SqlObjectName, SqlObject> of(
      Collection<SqlObject> dropped, Collection<SqlObject> created) {
    Map<SqlObjectName, SqlObject> renamed = new TreeMap<>();
    for (SqlObject from : dropped) {
      created.stream()
          .filter(to -> isRenamed(from, to))
          .findFirst()
          .ifPresent(to -> renamed.put(from.name(), to));
    }
    return renamed;
  }

  private static boolean isRenamed(SqlObject from, SqlObject to) {
    return from.kind() == ObjectKind.RANGE_TYPE
        && to.kind() == ObjectKind.RANGE_TYPE
        && !from.details().all().isEmpty()
        && from.details().equals(to.details())
        && schema(from).equals(schema(to));
  }

  private static List<String> schema(SqlObject type) {
    return type.name().names().subList(0, 1);
  }
}
