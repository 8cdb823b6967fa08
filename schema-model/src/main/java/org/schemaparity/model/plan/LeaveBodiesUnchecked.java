package org.schemaparity.model.plan;

/**
 * Lets routines be made before what their bodies mention; see {@code check_function_bodies} in
 * "Client Connection Defaults" in the PostgreSQL manual.
 */
public record LeaveBodiesUnchecked() implements Operation {
  @Override
  public <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onLeaveBodiesUnchecked(this);
  }
}
