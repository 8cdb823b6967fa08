package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Diff;

/** For every model, {@code read(render(m)) = m}, on the oldest and the newest server. */
class RoundTripLawTest {
  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void whatIsReadIsWhatWasRendered(@ForAll long seed) {
    Database model = new RandomModel(seed).database();
    for (TestServer server : TestServer.values()) {
      Database read = new Workshop(server.start(), "public").built(model, "the test's records");
      assertSame(read, model, seed);
      assertThat(columnNames(read)).containsExactlyInAnyOrderElementsOf(columnNames(model));
    }
  }

  private static void assertSame(Database read, Database model, long seed) {
    assertThat(Diff.between(model, read)).as("seed %d", seed).isEmpty();
    assertThat(read.unmodelledObjects()).as("seed %d", seed).isEmpty();
  }

  private static List<List<String>> columnNames(Database database) {
    return database.tables().stream().map(RoundTripLawTest::columnNames).toList();
  }

  private static List<String> columnNames(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }
}
