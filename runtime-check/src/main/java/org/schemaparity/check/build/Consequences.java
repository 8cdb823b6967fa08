package org.schemaparity.check.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;

/**
 * What follows from another difference of the same object is no difference of its own: a view whose
 * query selects more has more columns.
 */
final class Consequences {
  private static final String CAUSE = "query";
  private static final String CONSEQUENCE = "columns";

  private Consequences() {}

  /** {@return {@code changes} without those that follow from others} */
  static List<Change> leftOut(List<Change> changes) {
    Set<ObjectPath> causes = new HashSet<>();
    changes.stream().filter(change -> isOf(CAUSE, change)).forEach(one -> causes.add(one.path()));
    return changes.stream()
        .filter(change -> !(isOf(CONSEQUENCE, change) && causes.contains(change.path())))
        .toList();
  }

  private static boolean isOf(String attribute, Change change) {
    return change instanceof Change.Altered altered && altered.attribute().equals(attribute);
  }
}
