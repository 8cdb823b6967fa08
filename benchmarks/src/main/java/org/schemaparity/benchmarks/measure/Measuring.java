package org.schemaparity.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.benchmarks.source.Subject;
import org.schemaparity.benchmarks.tool.Tool;

/**
 * Measures tools against each other.
 *
 * <p>In each run every tool has its turn before the next run begins, and another tool begins it: a
 * noisy minute then falls on one run of all, and not on all runs of one.
 */
public final class Measuring {
  private final Javac javac;
  private final Path folder;
  private final int runs;

  /**
   * A measuring of so many runs.
   *
   * @param jdk the JDK whose compiler is taken
   * @param folder where sources and outputs go
   */
  public Measuring(Path jdk, Path folder, int runs) {
    this.javac = new Javac(jdk);
    this.folder = folder;
    this.runs = runs;
  }

  /** {@return the figures of each tool for so many types} */
  public List<Figures> measure(List<Tool> tools, int types)
      throws IOException, InterruptedException {
    Workspace workspace =
        new Workspace(folder.resolve(String.valueOf(types)), Subject.first(types));
    Map<Tool, String> failures = new LinkedHashMap<>();
    for (Tool tool : tools) {
      progress("%d types: trying %s".formatted(types, tool.name()));
      try {
        workspace.prepare(tool, javac);
      } catch (IOException e) {
        failures.put(tool, String.valueOf(e.getMessage()));
      }
    }
    List<Tool> sound = new ArrayList<>(tools);
    sound.removeAll(failures.keySet());
    List<Map<Task, Cost>> costs = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      progress("%d types: run %d of %d".formatted(types, run, runs));
      costs.add(run(workspace, sound));
      Collections.rotate(sound, 1);
    }
    return tools.stream()
        .map(
            tool ->
                new Figures(
                    tool,
                    Optional.ofNullable(failures.get(tool)),
                    costs(costs, workspace.plain(tool)),
                    costs(costs, workspace.processing(tool))))
        .toList();
  }

  /** Tools with the same sources and class path share the run without them. */
  private Map<Task, Cost> run(Workspace workspace, List<Tool> tools)
      throws IOException, InterruptedException {
    Map<Task, Cost> costs = new HashMap<>();
    for (Tool tool : tools) {
      for (Task task : List.of(workspace.plain(tool), workspace.processing(tool))) {
        if (!costs.containsKey(task)) {
          costs.put(task, task.run(javac));
        }
      }
    }
    return costs;
  }

  private static List<Cost> costs(List<Map<Task, Cost>> runs, Task task) {
    return runs.stream().flatMap(run -> Optional.ofNullable(run.get(task)).stream()).toList();
  }

  /** Not in the report: that goes to the standard output. */
  private static void progress(String text) {
    System.err.println(text);
  }
}
