package org.schemaparity.check.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Choices that a seed decides.
 *
 * @param random what they come from
 */
record Chance(Random random) {
  /** {@return true once in so many times} */
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** {@return one of them} */
  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** {@return up to so many different ones, in any order} */
  <T> List<T> some(List<T> values, int atMost) {
    if (values.isEmpty()) {
      return List.of();
    }
    Set<T> chosen =
        IntStream.range(0, random.nextInt(atMost + 1))
            .mapToObj(i -> one(values))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return List.copyOf(chosen);
  }
}
