package org.schemaparity.check.mutations;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The planned SQL takes every mutation back and carries it out again, and no row is lost by it.
 * {@code -Dmutations=all} runs it.
 */
@EnabledIfSystemProperty(named = "mutations", matches = "all")
class MutationMendingTest {
  private static final List<Mutation> MUTATIONS = MutationFiles.mutations();

  @TestFactory
  Stream<DynamicNode> everyMutationIsMendedInBothDirections() {
    return OnEachServer.tests(
        base -> MUTATIONS.stream().filter(one -> one.isMended(base.majorVersion())).toList(),
        base -> (database, applied) -> Mending.problem(base, database, applied));
  }

  /** Each alone, so that one that is mended after all is known. */
  @TestFactory
  Stream<DynamicNode> whatIsListedAsUnmendedIsNotMended() {
    return MUTATIONS.stream()
        .filter(mutation -> mutation.unmended().isPresent())
        .map(
            mutation ->
                DynamicContainer.dynamicContainer(mutation.toString(), whereUnmended(mutation)));
  }

  private static Stream<DynamicNode> whereUnmended(Mutation mutation) {
    return OnEachServer.tests(
        base -> mutation.isMended(base.majorVersion()) ? List.of() : List.of(mutation),
        base -> (database, applied) -> otherProblem(base, database, mutation));
  }

  /** {@return what is wrong with a mutation that is listed, if the list has something else} */
  private static String otherProblem(
      BaseDatabase base, MutatedDatabase database, Mutation mutation) {
    String words = mutation.unmended().orElseThrow().words();
    String problem;
    try {
      problem = Mending.problem(base, database, List.of(mutation));
    } catch (SQLException refusal) {
      problem = String.valueOf(refusal.getMessage());
    }
    return problem.contains(words) ? "" : "not <%s> but <%s>".formatted(words, problem);
  }
}
