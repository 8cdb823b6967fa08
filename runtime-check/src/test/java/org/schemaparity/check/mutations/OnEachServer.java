package org.schemaparity.check.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.schemaparity.check.server.TestServer;

/** A test for each mutation on each server that can do it. */
final class OnEachServer {
  private OnEachServer() {}

  /** {@return the tests, each of which the trial that belongs to the server's base decides} */
  static Stream<DynamicNode> tests(
      List<Mutation> mutations, Function<BaseDatabase, Trials.Trial> trials) {
    return tests(base -> mutations, trials);
  }

  /** {@return the tests of the mutations that are meant for the server's base} */
  static Stream<DynamicNode> tests(
      Function<BaseDatabase, List<Mutation>> mutations,
      Function<BaseDatabase, Trials.Trial> trials) {
    return Arrays.stream(TestServer.values())
        .map(
            server ->
                DynamicContainer.dynamicContainer(
                    server.name(),
                    Stream.of(server)
                        .map(BaseDatabase::on)
                        .flatMap(
                            base ->
                                tests(
                                    new Trials(base, trials.apply(base)), mutations.apply(base)))));
  }

  private static Stream<DynamicTest> tests(Trials trials, List<Mutation> mutations) {
    Map<Mutation, String> problems = trials.problems(mutations);
    return problems.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().toString(), () -> assertThat(entry.getValue()).isEmpty()));
  }
}
