package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.UnmodelledObject;

class UnmodelledObjectReaderTest {
  @ParameterizedTest
  @EnumSource
  void aSecurityLabelIsNamed(TestServer server) throws SQLException {
    var labels =
        Reading.of(
                server,
                "CREATE TABLE t ()",
                "SET allow_system_table_mods = on",
                "INSERT INTO pg_seclabel VALUES"
                    + " ('t'::regclass, 'pg_class'::regclass, 0, 'guard', 'secret')")
            .unmodelledObjects();
    assertThat(labels)
        .extracting(UnmodelledObject::name)
        .containsExactly("security label of guard on table public.t");
    assertThat(Reading.map(labels.get(0).details())).isEqualTo(Map.of("label", "secret"));
  }

  @ParameterizedTest
  @EnumSource
  void aSubscriptionIsReadOnRequest(TestServer server) throws SQLException {
    try (ScratchDatabase database = server.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE SUBSCRIPTION subscribed CONNECTION 'host=nowhere' PUBLICATION b, a"
              + " WITH (connect = false, slot_name = NONE)");
      try {
        assertThat(new CatalogReader(Set.of()).read(connection)).isEqualTo(Database.empty());
        var objects =
            new CatalogReader(Set.of(), Set.of(OnRequest.SUBSCRIPTIONS))
                .read(connection)
                .unmodelledObjects();
        assertThat(objects)
            .extracting(UnmodelledObject::name)
            .containsExactly("subscription subscribed");
        assertThat(Reading.map(objects.get(0).details()))
            .isEqualTo(Map.of("enabled", "false", "publications", "a, b"));
      } finally {
        statement.execute("DROP SUBSCRIPTION subscribed");
      }
    }
  }
}
