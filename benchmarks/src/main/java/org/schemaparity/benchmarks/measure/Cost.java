package org.schemaparity.benchmarks.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process cost.
 *
 * @param wall the seconds that passed
 * @param cpu the seconds of processor time on all cores
 * @param memory the most megabytes that were resident at once, or 0 where the system does not tell
 */
record Cost(double wall, double cpu, double memory) {
  /** {@return the medians, each of its own figure} */
  static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::wall), median(costs, Cost::cpu), median(costs, Cost::memory));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** {@return how many times {@code other} this is} */
  Cost dividedBy(Cost other) {
    return new Cost(wall / other.wall, cpu / other.cpu, memory / other.memory);
  }
}
