package org.schemaparity.check.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.QualifiedName;

class MigrationsTest {
  @TempDir Path folder;
  private final ScratchDatabase database = TestServer.NEWEST.start().createDatabase();

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void migrationsAreCarriedOutInTheirOrder() throws Exception {
    write("V1__books.sql", "CREATE TABLE book (id int);");
    write("V1_1__title.sql", "ALTER TABLE book ADD title text;");
    write("R__seed.sql", "INSERT INTO book VALUES (1, 'One');");
    Migrated migrated = migrate(flyway -> {});
    assertThat(migrated.historyTable())
        .isEqualTo(new QualifiedName("public", "flyway_schema_history"));
    assertThat(migrated.migrations())
        .extracting(
            ResolvedMigration::version, ResolvedMigration::description, ResolvedMigration::script)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", "books", "V1__books.sql"),
            org.assertj.core.groups.Tuple.tuple("1.1", "title", "V1_1__title.sql"));
    assertThat(migrated.migrations()).allMatch(migration -> migration.checksum().isPresent());
    assertThat(only("SELECT title FROM book")).isEqualTo("One");
  }

  @Test
  void flywayIsConfiguredAsTheApplicationConfiguresIt() throws Exception {
    write("V1__books.sql", "CREATE TABLE ${table} (id int);");
    Migrated migrated =
        migrate(
            flyway ->
                flyway
                    .placeholders(Map.of("table", "book"))
                    .defaultSchema("library")
                    .table("history")
                    .callbacks(new Commenting()));
    assertThat(migrated.historyTable()).isEqualTo(new QualifiedName("library", "history"));
    assertThat(only("SELECT obj_description('library.book'::regclass)")).isEqualTo("by callback");
  }

  @Test
  void javaMigrationsAreCarriedOut() throws Exception {
    Migrated migrated =
        migrate(flyway -> flyway.locations("classpath:none").javaMigrations(new V2__Add_shelf()));
    assertThat(migrated.migrations())
        .extracting(ResolvedMigration::description)
        .containsExactly("Add shelf");
    assertThat(only("SELECT count(*) FROM shelf")).isEqualTo("0");
  }

  @Test
  @Timeout(60)
  void anIndexMayBeCreatedConcurrently() throws Exception {
    write("V1__books.sql", "CREATE TABLE book (id int);");
    write("V2__index.sql", "CREATE INDEX CONCURRENTLY book_id_idx ON book (id);");
    migrate(flyway -> {});
    assertThat(only("SELECT 'book_id_idx'::regclass")).isEqualTo("book_id_idx");
  }

  @Test
  void whereTheDatabaseIsIsNotForTheSettingsToSay() throws Exception {
    write("V1__books.sql", "CREATE TABLE book (id int);");
    migrate(
        flyway ->
            flyway
                .dataSource("jdbc:postgresql://localhost:1/application", "a", "b")
                .configuration(Map.of("flyway.url", "jdbc:postgresql://localhost:1/application")));
    assertThat(only("SELECT count(*) FROM book")).isEqualTo("0");
  }

  @Test
  void aFailureNamesFileLineStatementAndTheServersWords() throws Exception {
    write(
        "V1__books.sql",
        "CREATE TABLE book (id int);\n\n-- a note\nALTER TABLE book\n  ADD FOREIGN KEY (shelf) REFERENCES shelf;");
    assertThatThrownBy(() -> migrate(flyway -> {}))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            """
            The migration V1__books.sql failed at line 4: ERROR: relation "shelf" does not exist
              The statement: -- a note
                ALTER TABLE book
                  ADD FOREIGN KEY (shelf) REFERENCES shelf""");
  }

  @Test
  void aFailingJavaMigrationIsNamed() {
    assertThatThrownBy(
            () ->
                migrate(
                    flyway -> flyway.locations("classpath:none").javaMigrations(new V3__Fail())))
        .isInstanceOf(MigrationException.class)
        .hasMessage("The migration " + V3__Fail.class.getName() + " failed: The shelf is full.");
  }

  @Test
  void nothingAtTheLocationsIsTold() {
    assertThatThrownBy(
            () -> migrate(flyway -> flyway.locations("classpath:none", "classpath:db/nothing")))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "Flyway finds no migrations at classpath:db/nothing, classpath:none."
                + " Name the application's locations, or write the first migration there.");
  }

  @Test
  void undoFilesBesideTheMigrationsAreLeftAlone() throws Exception {
    write("V1__books.sql", "CREATE TABLE book (id int);");
    write("U1__books.sql", "DROP TABLE book;");
    Migrated migrated = migrate(flyway -> {});
    assertThat(migrated.migrations())
        .extracting(ResolvedMigration::script)
        .containsExactly("V1__books.sql");
    assertThat(only("SELECT count(*) FROM book")).isEqualTo("0");
  }

  @Test
  void aSettingThatFlywayDoesNotKnowIsTold() {
    assertThatThrownBy(() -> migrate(flyway -> flyway.locations("nowhere:db/migration")))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("nowhere:");
  }

  private Migrated migrate(Consumer<FluentConfiguration> settings) {
    Consumer<FluentConfiguration> location = flyway -> flyway.locations("filesystem:" + folder);
    return new Migrations(location.andThen(settings)).migrate(database.dataSource());
  }

  private void write(String file, String sql) throws IOException {
    Files.writeString(folder.resolve(file), sql);
  }

  private String only(String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static final class Commenting extends BaseCallback {
    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
      try (Statement statement = context.getConnection().createStatement()) {
        statement.execute("COMMENT ON TABLE book IS 'by callback'");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
