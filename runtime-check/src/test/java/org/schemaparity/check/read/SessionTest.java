package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;

/** What is read does not depend on the session, and the session stays as it was. */
class SessionTest {
  private static final List<String> SETTINGS =
      List.of(
          "SET search_path = s, public",
          "SET TimeZone = 'America/New_York'",
          "SET DateStyle = 'ISO, DMY'",
          "SET IntervalStyle = 'iso_8601'",
          "SET extra_float_digits = -3",
          "SET bytea_output = 'escape'",
          "SET standard_conforming_strings = off",
          "SET quote_all_identifiers = on");

  @ParameterizedTest
  @EnumSource
  void settingsChangeNothingThatIsRead(TestServer server) throws SQLException {
    CatalogReader reader = new CatalogReader(Set.of());
    try (ScratchDatabase database = server.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA s");
      statement.execute(
          "CREATE TABLE s.t (a timestamptz DEFAULT timestamptz '2020-01-02 00:00:00+00',"
              + " b interval DEFAULT interval '1 day 2 hours', c bytea DEFAULT '\\xff'::bytea,"
              + " d float8 DEFAULT 0.1::float8 + 0.2, e text DEFAULT 'back\\slash')");
      statement.execute("CREATE VIEW s.v AS SELECT a FROM s.t WHERE e = 'a\\b'");
      Database usual = reader.read(connection);
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
      assertThat(reader.read(connection)).isEqualTo(usual);
      try (ResultSet row = statement.executeQuery("SHOW search_path")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("s, public");
      }
    }
  }
}
