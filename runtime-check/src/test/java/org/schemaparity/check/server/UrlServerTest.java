package org.schemaparity.check.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlServerTest {
  private static final String SECRET = "s3cret-of-ours";

  private final String hostAndPort = TestServer.NEWEST.start().address().toString();

  @Test
  void aDatabaseIsOursAloneAndGoesWhenItIsClosed() throws SQLException {
    Server server = DatabaseServer.url(TestServer.NEWEST.url(), "", "").start();
    List<String> before = TestServer.databases(server);
    try (ScratchDatabase database = server.createDatabase()) {
      assertThat(database.name()).matches("schema_parity_[0-9a-f]{16}");
      assertThat(TestServer.databases(server)).contains(database.name()).hasSize(before.size() + 1);
    }
    assertThat(TestServer.databases(server)).isEqualTo(before);
  }

  @Test
  void aDatabaseGoesEvenIfSomebodyIsConnected() throws SQLException {
    Server server = TestServer.OLDEST.start();
    ScratchDatabase database = server.createDatabase();
    try (Connection connection = database.connect()) {
      database.close();
      assertThat(connection.isValid(1)).isFalse();
    }
    assertThat(TestServer.databases(server)).doesNotContain(database.name());
  }

  @Test
  void aWrongPasswordIsToldWithoutThePassword() throws SQLException {
    execute("CREATE ROLE needs_password LOGIN PASSWORD 'the right one'");
    askForPasswordsOf("needs_password");
    try {
      String url = "jdbc:postgresql://" + hostAndPort + "/postgres";
      assertThatThrownBy(() -> DatabaseServer.url(url, "needs_password", SECRET).start())
          .isInstanceOf(ServerUnavailableException.class)
          .hasMessageContaining("password authentication failed for user \"needs_password\"")
          .hasMessageContaining("TEST_DATABASE_USER and TEST_DATABASE_PASSWORD")
          .hasMessageNotContaining(SECRET);
      assertThat(DatabaseServer.url(url, "needs_password", "the right one").start()).isNotNull();
    } finally {
      execute("DROP ROLE needs_password");
    }
  }

  @Test
  void aMissingDatabaseIsTold() {
    String url = "jdbc:postgresql://" + hostAndPort + "/missing?password=" + SECRET;
    assertThatThrownBy(() -> DatabaseServer.url(url, "postgres", "").start())
        .hasMessageContaining("database \"missing\" does not exist")
        .hasMessageContaining("Name a database that is there")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void anUnknownRoleIsTold() {
    assertThatThrownBy(
            () ->
                DatabaseServer.url(
                        "jdbc:postgresql://" + hostAndPort + "/postgres", "nobody", SECRET)
                    .start())
        .hasMessageContaining("role \"nobody\" does not exist")
        .hasMessageContaining("TEST_DATABASE_USER and TEST_DATABASE_PASSWORD")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void aRefusedPortIsTold() {
    assertThatThrownBy(
            () ->
                DatabaseServer.url(
                        "jdbc:postgresql://localhost:1/postgres?user=a&password=" + SECRET, "", "")
                    .start())
        .hasMessageContaining("localhost:1")
        .hasMessageContaining("Check that the server runs")
        .hasMessageNotContaining(SECRET)
        .hasMessageNotContaining("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://localhost/x?password=" + SECRET,
        "jdbc:postgresql:" + SECRET,
        "jdbc:postgresql://localhost:port" + SECRET + "/x",
        "http://user:" + SECRET + "@localhost:5432/x",
        "",
      })
  void aMistakenUrlIsNotShown(String url) {
    assertThatThrownBy(() -> DatabaseServer.url(url, "", "").start())
        .isInstanceOf(ServerUnavailableException.class)
        .hasMessageContaining("Write it like jdbc:postgresql://localhost:5432/postgres")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void credentialsMayStandBeforeTheHost() throws SQLException {
    Server server =
        DatabaseServer.url(
                "postgresql://postgres:" + SECRET + "@" + hostAndPort + "/postgres", "", "")
            .start();
    try (Connection connection = server.connect("postgres")) {
      assertThat(connection.getMetaData().getUserName()).isEqualTo("postgres");
      assertThat(connection.getMetaData().getURL()).doesNotContain(SECRET);
      assertThat(server.address().withoutSecrets("is it " + SECRET + "?")).isEqualTo("is it ***?");
    }
  }

  @Test
  void aRoleThatMayNotCreateDatabasesIsToldHowTo() throws SQLException {
    execute("CREATE ROLE humble LOGIN");
    try {
      Server server =
          DatabaseServer.url("jdbc:postgresql://" + hostAndPort + "/postgres", "humble", "")
              .start();
      assertThatThrownBy(server::createDatabase)
          .hasMessageContaining("permission denied to create database")
          .hasMessageContaining("CREATEDB");
    } finally {
      execute("DROP ROLE humble");
    }
  }

  @Test
  void theEnvironmentChoosesTheServer() {
    var settings =
        new ServerSettings(Map.of(), Map.of("TEST_DATABASE_URL", TestServer.NEWEST.url()));
    assertThat(settings.server().start()).hasToString("The server at TEST_DATABASE_URL");
  }

  @Test
  void aPropertyWinsOverTheEnvironment() {
    var settings =
        new ServerSettings(
            Map.of("schemaparity.server", "embedded"),
            Map.of("TEST_DATABASE_URL", "jdbc:postgresql://localhost:1/x"));
    assertThat(settings.server()).isEqualTo(new EmbeddedServer());
  }

  @Test
  void theImageMayBeChosen() {
    var settings =
        new ServerSettings(
            Map.of(),
            Map.of("SCHEMAPARITY_SERVER", "container", "SCHEMAPARITY_IMAGE", "postgres:16"));
    assertThat(settings.server())
        .isEqualTo(
            new FirstAvailable(new ContainerServer("postgres:16"), new EmbeddedServer(), false));
  }

  @Test
  void anUnknownKindOfServerIsTold() {
    var settings = new ServerSettings(Map.of("schemaparity.server", "docker"), Map.of());
    assertThatThrownBy(settings::server)
        .hasMessageContaining(
            "\"docker\" is no kind of server. Set it to embedded, container or url.");
  }

  @Test
  void aServerByUrlNeedsAUrl() {
    var settings = new ServerSettings(Map.of("schemaparity.server", "url"), Map.of());
    assertThatThrownBy(settings::server).hasMessageContaining("Set TEST_DATABASE_URL");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = TestServer.NEWEST.start().connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The embedded server trusts everybody; see "The pg_hba.conf File" in the PostgreSQL manual. */
  private static void askForPasswordsOf(String role) throws SQLException {
    execute(
        "DO $$BEGIN EXECUTE format('COPY (VALUES (%L), (%L), (%L)) TO %L',"
            + " 'host all "
            + role
            + " all scram-sha-256', 'host all all all trust', 'local all all trust',"
            + " current_setting('hba_file')); PERFORM pg_reload_conf(); PERFORM pg_sleep(0.3); END$$");
  }
}
