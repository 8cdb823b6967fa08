package org.schemaparity.model.plan;

import java.util.List;
import org.schemaparity.model.diff.Change;

/**
 * What leads from one database to another.
 *
 * @param changes what differs
 * @param steps what to do about it, in order; empty when nothing differs
 */
public record Plan(List<Change> changes, List<Step> steps) {
  public Plan {
    changes = List.copyOf(changes);
    steps = List.copyOf(steps);
  }
}
