package org.schemaparity.model.diff;

import java.util.Map;

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
}
