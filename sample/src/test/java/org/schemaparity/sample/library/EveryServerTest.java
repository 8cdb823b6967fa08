package org.schemaparity.sample.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schemaparity.check.ParityCheck;
import org.schemaparity.check.server.DatabaseServer;
import org.testcontainers.DockerClientFactory;

/** The library is in parity on whichever server it is checked. */
class EveryServerTest {
  @Test
  void onTheEmbeddedServer() {
    checkOn(DatabaseServer.embedded());
  }

  @Test
  void inAContainer() {
    assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "there is no Docker daemon");
    checkOn(DatabaseServer.container("postgres:18"));
  }

  @Test
  void onAServerByUrlWhichKeepsItsOwnDatabases() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      List<String> before = databases(postgres);
      checkOn(
          DatabaseServer.url(
              "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", ""));
      assertThat(databases(postgres)).isEqualTo(before);
    }
  }

  private static void checkOn(DatabaseServer server) {
    assertThat(ParityCheck.of(SchemaModel.database()).server(server).run().findings()).isEmpty();
  }

  private static List<String> databases(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database ORDER BY 1")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
