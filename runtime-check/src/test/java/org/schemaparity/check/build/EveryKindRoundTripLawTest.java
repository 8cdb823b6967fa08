package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.diff.Diff;

/**
 * For every model with objects of every kind, {@code read(render(m)) = m}. What is kept as SQL is
 * read in PostgreSQL's words, so there the law is that of a fixed point: {@code read(render(r)) =
 * r} for what was read.
 */
class EveryKindRoundTripLawTest {
  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsReadIsWhatWasRendered(@ForAll long seed) {
    for (TestServer server : TestServer.values()) {
      Workshop workshop = new Workshop(server.start(), "public");
      Database model = RandomObjects.rich(seed, server.majorVersion());

      Database read = workshop.built(model, "the test's records");
      assertThat(Diff.between(withoutSqlObjects(model), withoutSqlObjects(read)))
          .as("seed %d on %s", seed, server)
          .isEmpty();
      assertThat(names(read))
          .as("seed %d on %s", seed, server)
          .containsExactlyInAnyOrderElementsOf(names(model));
      assertThat(read.unmodelledObjects()).as("seed %d on %s", seed, server).isEmpty();

      Database again = workshop.built(read, "what was read");
      assertThat(Diff.between(read, again)).as("seed %d on %s", seed, server).isEmpty();
    }
  }

  private static List<SqlObjectName> names(Database database) {
    return database.sqlObjects().stream().map(SqlObject::name).toList();
  }

  private static Database withoutSqlObjects(Database database) {
    return new Database(
        database.schemas(),
        database.enumTypes(),
        database.compositeTypes(),
        database.domains(),
        database.sequences(),
        database.tables(),
        List.of(),
        database.unmodelledObjects());
  }
}
