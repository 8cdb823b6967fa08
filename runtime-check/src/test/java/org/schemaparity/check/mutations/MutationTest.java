package org.schemaparity.check.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.TestServer;

/** Every change to a rich schema is found, and nothing is found where nothing is changed. */
class MutationTest {
  private static final List<Mutation> MUTATIONS = MutationFiles.mutations();
  private static final List<Mutation> CONTROLS = MutationFiles.controls();

  @Test
  void everyMutationFindsSomethingAndNoControlDoes() {
    assertThat(MUTATIONS).allMatch(mutation -> !mutation.finds().isEmpty());
    assertThat(CONTROLS).allMatch(control -> control.finds().isEmpty());
    assertThat(MUTATIONS).map(Mutation::toString).doesNotHaveDuplicates();
    assertThat(CONTROLS).map(Mutation::toString).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void thereAreEnoughForEachServer(TestServer server) {
    int version = server.majorVersion();
    assertThat(MUTATIONS).filteredOn(one -> one.isFor(version)).hasSizeGreaterThan(600);
    assertThat(CONTROLS).filteredOn(one -> one.isFor(version)).hasSizeGreaterThan(120);
  }

  @TestFactory
  Stream<DynamicNode> everyMutationIsFoundAndNothingElseIs() {
    return OnEachServer.tests(MUTATIONS, MutationTest::finding);
  }

  @TestFactory
  Stream<DynamicNode> noControlIsFound() {
    return OnEachServer.tests(CONTROLS, MutationTest::finding);
  }

  private static Trials.Trial finding(BaseDatabase base) {
    Map<Set<OnRequest>, Workshop> workshops = new HashMap<>();
    return (database, applied) -> {
      Set<OnRequest> asks = applied.get(0).asks();
      Workshop workshop =
          workshops.computeIfAbsent(asks, some -> new Workshop(base.server(), "public", some));
      List<String> expected =
          applied.stream().flatMap(mutation -> mutation.finds().stream()).sorted().toList();
      List<String> found = Line.of(workshop.changes(base.model(asks), database.read(asks)));
      return found.equals(expected)
          ? ""
          : "not found: %s%nfound instead: %s"
              .formatted(without(expected, found), without(found, expected));
    };
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
