package org.schemaparity.model.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.ObjectKind;

/**
 * The tables and columns that a record says had another name before.
 *
 * @param former for a table's or column's path under its new name, the raw name that it had; a
 *     column's path has its table's new name
 */
public record Renames(Map<ObjectPath, String> former) {
  public Renames {
    former = Map.copyOf(former);
  }

  /** {@return no renames} */
  public static Renames none() {
    return new Renames(Map.of());
  }

  /** {@return the renames that lead the other way} */
  public Renames reversed() {
    Map<ObjectPath, String> reversed = new HashMap<>();
    former.forEach((path, name) -> reversed.put(formerTable(path).named(name), path.name()));
    return new Renames(reversed);
  }

  /** The path under the former name of its table, which is the new one on the way back. */
  private ObjectPath formerTable(ObjectPath path) {
    if (path.kind() == ObjectKind.TABLE) {
      return path;
    }
    String table = former.get(ObjectPath.table(path.relation()));
    return table == null
        ? path
        : new ObjectPath(path.kind(), List.of(path.relation().schema(), table, path.name()));
  }
}
