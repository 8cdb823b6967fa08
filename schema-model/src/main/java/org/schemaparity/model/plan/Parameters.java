package org.schemaparity.model.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.schemaparity.model.diff.Pair;

/**
 * What changes of parameters that are kept as {@code name=value}.
 *
 * @param set those that get another value
 * @param reset the names of those that get their usual value again
 */
record Parameters(List<String> set, List<String> reset) {
  private static final Parameters NONE = new Parameters(List.of(), List.of());

  static Parameters between(Pair<List<String>> parameters) {
    if (parameters.same()) {
      return NONE;
    }
    Set<String> kept =
        parameters.to().stream().map(Parameters::name).collect(Collectors.toUnmodifiableSet());
    return new Parameters(
        parameters.to().stream().filter(one -> !parameters.from().contains(one)).toList(),
        parameters.from().stream()
            .map(Parameters::name)
            .filter(name -> !kept.contains(name))
            .toList());
  }

  /** Hands over those that get another value, if there are any. */
  void ifSet(Consumer<List<String>> consumer) {
    if (!set.isEmpty()) {
      consumer.accept(set);
    }
  }

  /** Hands over the names of those that get their usual value again, if there are any. */
  void ifReset(Consumer<List<String>> consumer) {
    if (!reset.isEmpty()) {
      consumer.accept(reset);
    }
  }

  private static String name(String parameter) {
    return parameter.replaceFirst("=.*", "");
  }
}
