package org.schemaparity.model.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;

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

  /** {@return the renames among {@code changes}} */
  public static Renames among(List<Change> changes) {
    Map<ObjectPath, String> former = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Renamed renamed && holdsRows(renamed.path().kind())) {
        former.put(renamed.path(), renamed.formerPath().name());
      }
    }
    return new Renames(former);
  }

  /** {@return the {@code from} side with these renames carried out} */
  public Database carriedOut(Pair<Database> databases) {
    return Renaming.of(databases, this).from();
  }

  private static boolean holdsRows(ObjectKind kind) {
    return kind == ObjectKind.TABLE || kind == ObjectKind.COLUMN;
  }

  /**
   * {@return the renames that take back those among {@code changes}} A rename that is declared and
   * was carried out before is not among them.
   */
  public static Renames takingBack(List<Change> changes) {
    Map<QualifiedName, QualifiedName> formerTables = new HashMap<>();
    Map<ObjectPath, String> former = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Renamed renamed) {
        if (renamed.path().kind() == ObjectKind.TABLE) {
          formerTables.put(renamed.path().relation(), renamed.formerPath().relation());
          former.put(renamed.formerPath(), renamed.path().name());
        } else if (renamed.path().kind() == ObjectKind.COLUMN) {
          QualifiedName table = renamed.path().relation();
          former.put(
              ObjectPath.column(
                  formerTables.getOrDefault(table, table), renamed.formerPath().name()),
              renamed.path().name());
        }
      }
    }
    return new Renames(former);
  }
}
