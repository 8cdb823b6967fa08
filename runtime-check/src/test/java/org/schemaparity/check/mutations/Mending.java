package org.schemaparity.check.mutations;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.SqlRenderer;

/** Carries plans out in a database, one after the other. */
final class Mending {
  private final Workshop workshop;
  private final MutatedDatabase database;
  private final Set<OnRequest> asks;
  private Database now;

  private Mending(Workshop workshop, MutatedDatabase database, Set<OnRequest> asks)
      throws SQLException {
    this.workshop = workshop;
    this.database = database;
    this.asks = asks;
    now = database.read(asks);
  }

  /** {@return what is wrong with taking mutations back and with carrying them out again} */
  static String problem(BaseDatabase base, MutatedDatabase database, List<Mutation> applied)
      throws SQLException {
    Set<OnRequest> asks = applied.get(0).asks();
    Workshop workshop = new Workshop(base.server(), "public", asks);
    Mending mending = new Mending(workshop, database, asks);
    Database mutated = mending.now;
    String back = mending.leadTo(base.model(asks));
    return back.isEmpty() ? mending.leadTo(mutated) : "taken back: " + back;
  }

  /** {@return what is wrong when the plan was carried out} In one transaction, as Flyway does. */
  private String leadTo(Database to) throws SQLException {
    Map<String, String> rows = database.rows();
    database.inTransaction(
        new SqlRenderer("public").statements(Planner.plan(now, to, Renames.none())));
    now = database.read(asks);
    List<Change> left = Diff.between(now, to);
    if (!left.isEmpty()) {
      left = workshop.changes(now, to);
    }
    return left.isEmpty() ? lost(rows, database.rows()) : "still to do: " + Line.of(left);
  }

  /** Of the tables that are there before and after. */
  private static String lost(Map<String, String> before, Map<String, String> after) {
    Map<String, String> lost = new TreeMap<>(before);
    lost.keySet().retainAll(after.keySet());
    lost.entrySet().removeAll(after.entrySet());
    return lost.isEmpty() ? "" : "rows lost: " + lost;
  }
}
