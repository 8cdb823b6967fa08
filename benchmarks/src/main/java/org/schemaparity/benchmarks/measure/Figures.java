package org.schemaparity.benchmarks.measure;

import java.util.List;
import java.util.Optional;
import org.schemaparity.benchmarks.tool.Tool;

/**
 * What was measured of a tool.
 *
 * @param tool the tool
 * @param failure why nothing was measured, if so
 * @param plain the costs of javac alone on the tool's sources, one a run
 * @param processing the costs with the tool, one a run
 */
public record Figures(
    Tool tool, Optional<String> failure, List<Cost> plain, List<Cost> processing) {
  public Figures {
    plain = List.copyOf(plain);
    processing = List.copyOf(processing);
  }

  /** {@return how many times the cost of javac alone the cost with the tool is} */
  Cost ratio() {
    return Cost.median(processing).dividedBy(Cost.median(plain));
  }
}
