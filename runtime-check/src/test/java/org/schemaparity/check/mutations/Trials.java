package org.schemaparity.check.mutations;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries mutations, many in one copy of the base, for there are hundreds on each server. Where
 * something is wrong with many, they are tried in halves until it is known with which.
 *
 * @param base the base
 * @param trial what is tried
 */
record Trials(BaseDatabase base, Trial trial) {
  /** Looks at a database to which mutations were applied. */
  interface Trial {
    /** {@return what is wrong, or an empty text} */
    String problem(MutatedDatabase database, List<Mutation> applied) throws SQLException;
  }

  /** {@return what is wrong with each of those that this server can do, or an empty text} */
  Map<Mutation, String> problems(List<Mutation> mutations) {
    Map<Mutation, String> problems = new LinkedHashMap<>();
    Batches.of(mutations, base.majorVersion()).map(this::tried).forEach(problems::putAll);
    return problems;
  }

  private Map<Mutation, String> tried(List<Mutation> batch) {
    Map<Mutation, String> problems = new LinkedHashMap<>();
    String problem = problem(batch);
    if (problem.isEmpty() || batch.size() == 1) {
      batch.forEach(mutation -> problems.put(mutation, problem));
      return problems;
    }
    int half = batch.size() / 2;
    problems.putAll(tried(batch.subList(0, half)));
    problems.putAll(tried(batch.subList(half, batch.size())));
    if (problems.values().stream().allMatch(String::isEmpty)) {
      problems.put(batch.get(0), "together with %s:%n%s".formatted(batch, problem));
    }
    return problems;
  }

  private String problem(List<Mutation> batch) {
    try (MutatedDatabase database = base.copy()) {
      for (Mutation mutation : batch) {
        database.apply(mutation);
      }
      return trial.problem(database, batch);
    } catch (SQLException refusal) {
      return String.valueOf(refusal.getMessage());
    }
  }
}
