package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.SqlRenderer;

/** For every two models there is a way there and back, on the oldest and the newest server. */
class PlanLawTest {
  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void aPlanLeadsThereAndItsUndoLeadsBack(@ForAll long seed) throws SQLException {
    Database one = new RandomModel(seed).database();
    Database other = new RandomModel(seed + 1).database();
    leadThereAndBack(one, other, Renames.none(), seed);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void soDoesAPlanWithRenamesWhateverElseChanges(@ForAll long seed) throws SQLException {
    Database one = new RandomModel(seed).database();
    Database other = new RandomModel(seed + 1).database();
    leadThereAndBack(one, other, RandomRenames.between(one, other, seed), seed);
  }

  private static void leadThereAndBack(Database one, Database other, Renames renames, long seed)
      throws SQLException {
    for (TestServer server : TestServer.values()) {
      try (ScratchDatabase database = server.start().createDatabase();
          Connection connection = database.connect()) {
        lead(connection, Database.empty(), one, Renames.none(), seed);
        lead(connection, one, other, renames, seed);
        lead(connection, other, one, Renames.takingBack(Diff.between(one, other, renames)), seed);
        lead(connection, one, Database.empty(), Renames.none(), seed);
      }
    }
  }

  /** In one transaction, as Flyway does. */
  private static void lead(
      Connection connection, Database from, Database to, Renames renames, long seed)
      throws SQLException {
    List<String> statements = new SqlRenderer("public").statements(Planner.plan(from, to, renames));
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        try {
          statement.execute(sql);
        } catch (SQLException refusal) {
          throw new AssertionError(
              "seed %d: %s%nrefuses: %s%nof:%n%s"
                  .formatted(seed, refusal.getMessage(), sql, String.join(";\n", statements)));
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    assertSame(new CatalogReader(Set.of()).read(connection), to, seed);
  }

  private static void assertSame(Database read, Database model, long seed) {
    Pair<Database> sides = Unsaid.leftOut(new Pair<>(read, model), Set.of());
    assertThat(Diff.between(sides.to(), sides.from())).as("seed %d", seed).isEmpty();
    assertThat(read.unmodelledObjects()).as("seed %d", seed).isEmpty();
  }
}
