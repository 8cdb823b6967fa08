package org.schemaparity.model.render;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;

/**
 * Says how data are kept where something that is dropped may only have another name: nobody but its
 * author knows.
 */
public final class RenameHints {
  private RenameHints() {}

  /**
   * {@return a sentence for each table or column that is dropped where others of its kind are new}
   */
  public static List<String> of(List<Change> changes) {
    List<ObjectPath> created =
        changes.stream()
            .filter(change -> change instanceof Change.Created)
            .map(Change::path)
            .toList();
    return changes.stream()
        .filter(change -> change instanceof Change.Dropped && holdsData(change.path()))
        .flatMap(change -> hint(change.path(), created).stream())
        .toList();
  }

  private static Optional<String> hint(ObjectPath dropped, List<ObjectPath> created) {
    List<String> candidates =
        created.stream()
            .filter(path -> path.kind() == dropped.kind() && isBeside(path, dropped))
            .map(ObjectPath::name)
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(hint(dropped, String.join(" or ", candidates)));
  }

  private static boolean holdsData(ObjectPath path) {
    return path.kind() == ObjectKind.TABLE || path.kind() == ObjectKind.COLUMN;
  }

  private static boolean isBeside(ObjectPath one, ObjectPath other) {
    int parents = other.names().size() - 1;
    return one.names().subList(0, parents).equals(other.names().subList(0, parents));
  }

  private static String hint(ObjectPath dropped, String candidates) {
    String annotation = dropped.kind() == ObjectKind.TABLE ? "@Table" : "@Column";
    return "If %s %s is now %s, say %s(formerName = \"%s\") there, and its data are kept."
        .formatted(dropped.kind().words(), dropped, candidates, annotation, dropped.name());
  }
}
