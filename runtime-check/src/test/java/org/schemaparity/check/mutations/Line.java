package org.schemaparity.check.mutations;

import java.util.List;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.render.Words;

/** A change as a line, such as {@code column shop.orders.note: nullability}. */
final class Line implements Change.Visitor<String> {
  private Line() {}

  /** {@return the changes as lines in the order of the alphabet} */
  static List<String> of(List<Change> changes) {
    return changes.stream().map(change -> change.accept(new Line())).sorted().toList();
  }

  @Override
  public String created(Change.Created created) {
    return "created %s %s".formatted(created.path().kind().words(), created.path());
  }

  @Override
  public String dropped(Change.Dropped dropped) {
    return "dropped %s %s".formatted(dropped.path().kind().words(), dropped.path());
  }

  @Override
  public String renamed(Change.Renamed renamed) {
    return "renamed %s %s to %s"
        .formatted(renamed.path().kind().words(), renamed.formerPath(), renamed.path().name());
  }

  @Override
  public String altered(Change.Altered altered) {
    return "%s %s: %s"
        .formatted(altered.path().kind().words(), altered.path(), Words.attribute(altered));
  }
}
