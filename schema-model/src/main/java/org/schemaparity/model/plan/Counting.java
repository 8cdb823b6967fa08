package org.schemaparity.model.plan;

import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.diff.Pair;

/**
 * How a sequence counts, with the values that PostgreSQL takes for what its options leave out; see
 * "CREATE SEQUENCE" in its manual.
 *
 * @param type the type of its values
 * @param options what it says
 */
public record Counting(String type, SequenceOptions options) {
  /** {@return whether it counts down} */
  public boolean descends() {
    return options.increment().filter(increment -> increment < 0).isPresent();
  }

  /** {@return the least value} */
  public long least() {
    return options.minimum().orElse(descends() ? least(type) : 1);
  }

  /** {@return the greatest value} */
  public long greatest() {
    return options.maximum().orElse(descends() ? -1 : greatest(type));
  }

  /** {@return the first value} */
  public long first() {
    return options.start().orElse(descends() ? greatest() : least());
  }

  /** {@return whether no value of the one is a value of the other} */
  public static boolean disjoint(Pair<Counting> countings) {
    return countings.from().greatest() < countings.to().least()
        || countings.to().greatest() < countings.from().least();
  }

  private static long least(String type) {
    return switch (type) {
      case "smallint" -> Short.MIN_VALUE;
      case "integer" -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }

  private static long greatest(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }
}
