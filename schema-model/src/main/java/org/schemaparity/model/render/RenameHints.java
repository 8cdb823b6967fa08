package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;

/**
 * Says how data are kept where something that is dropped may only have another name: nobody but its
 * author knows.
 */
final class RenameHints {
  private RenameHints() {}

  /**
   * {@return a sentence for each table or column that is dropped where others of its kind are new}
   */
  static List<String> of(List<Change> changes) {
    List<String> hints = new ArrayList<>();
    for (Change change : changes) {
      ObjectPath dropped = change.path();
      List<String> candidates =
          changes.stream()
              .filter(other -> other instanceof Change.Created)
              .map(Change::path)
              .filter(created -> created.kind() == dropped.kind() && isBeside(created, dropped))
              .map(ObjectPath::name)
              .toList();
      if (change instanceof Change.Dropped && holdsData(dropped) && !candidates.isEmpty()) {
        hints.add(hint(dropped, candidates));
      }
    }
    return hints;
  }

  private static boolean holdsData(ObjectPath path) {
    return path.kind() == ObjectKind.TABLE || path.kind() == ObjectKind.COLUMN;
  }

  private static boolean isBeside(ObjectPath one, ObjectPath other) {
    int parents = other.names().size() - 1;
    return one.names().subList(0, parents).equals(other.names().subList(0, parents));
  }

  private static String hint(ObjectPath dropped, List<String> candidates) {
    String annotation = dropped.kind() == ObjectKind.TABLE ? "@Table" : "@Column";
    return "If %s %s is now %s, say %s(formerName = \"%s\") there, and its data are kept."
        .formatted(
            dropped.kind().words(),
            dropped,
            String.join(" or ", candidates),
            annotation,
            dropped.name());
  }
}
