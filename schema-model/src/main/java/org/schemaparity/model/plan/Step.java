package org.schemaparity.model.plan;

import java.util.List;

/**
 * One step of a plan.
 *
 * @param operation what is done
 * @param hazards what can go wrong with it on a table that is in use
 */
public record Step(Operation operation, List<Hazard> hazards) {
  public Step {
    hazards = List.copyOf(hazards);
  }
}
