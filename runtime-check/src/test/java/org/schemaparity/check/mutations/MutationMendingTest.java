package org.schemaparity.check.mutations;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.SqlRenderer;

/**
 * The planned SQL takes every mutation back and carries it out again, and no row is lost by it.
 * {@code -Dmutations=all} runs it.
 */
@EnabledIfSystemProperty(named = "mutations", matches = "all")
class MutationMendingTest {
  @TestFactory
  Stream<DynamicNode> everyMutationIsMendedInBothDirections() {
    return OnEachServer.tests(
        MutationFiles.mutations(), base -> (database, applied) -> problem(base, database, applied));
  }

  static String problem(BaseDatabase base, MutatedDatabase database, List<Mutation> applied)
      throws SQLException {
    Set<OnRequest> asks = applied.get(0).asks();
    Database mutated = database.read(asks);
    String back = led(base, database, mutated, base.model(asks), asks);
    return back.isEmpty()
        ? led(base, database, database.read(asks), mutated, asks)
        : "taken back: " + back;
  }

  /** {@return what is wrong when the plan was carried out} In one transaction, as Flyway does. */
  private static String led(
      BaseDatabase base, MutatedDatabase database, Database from, Database to, Set<OnRequest> asks)
      throws SQLException {
    Map<String, String> rows = database.rows();
    database.inTransaction(
        new SqlRenderer("public").statements(Planner.plan(from, to, Renames.none())));
    List<Change> left = new Workshop(base.server(), "public").changes(database.read(asks), to);
    return left.isEmpty() ? lost(rows, database.rows()) : "still to do: " + Line.of(left);
  }

  /** Of the tables that are still the same ones. */
  private static String lost(Map<String, String> before, Map<String, String> after) {
    Map<String, String> lost = new TreeMap<>(before);
    lost.keySet().retainAll(after.keySet());
    lost.entrySet().removeAll(after.entrySet());
    return lost.isEmpty() ? "" : "rows lost: " + lost;
  }
}
