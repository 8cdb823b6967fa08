package org.schemaparity.model;

import java.util.Optional;

/**
 * How a sequence counts; see "CREATE SEQUENCE" in the PostgreSQL manual. What is absent is what
 * PostgreSQL takes for the sequence's type and direction.
 *
 * @param start the first value
 * @param increment what is added each time; negative to count down
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it starts again after its last value
 */
public record SequenceOptions(
    Optional<Long> start,
    Optional<Long> increment,
    Optional<Long> minimum,
    Optional<Long> maximum,
    Optional<Long> cache,
    boolean cycle)
    implements Options {
  /** The options of a sequence that says nothing of them. */
  public static final SequenceOptions USUAL =
      new SequenceOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  @Override
  public SequenceOptions usual() {
    return USUAL;
  }
}
