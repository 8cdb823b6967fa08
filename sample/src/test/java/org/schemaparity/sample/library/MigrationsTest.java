package org.schemaparity.sample.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.sample.library.lending.Tables.LoanTable;

/** What a schema comparison does not show: that the migrations carry rows along, and back. */
class MigrationsTest {
  private static final Path UNDO = Path.of("src/main/resources/db/undo");

  private final ScratchDatabase database = DatabaseServer.configured().start().createDatabase();

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void aLoanFromBeforeDueDatesIsDueInFourWeeks() throws SQLException {
    migrateTo("7");
    execute(
        """
        INSERT INTO branch (code, name, street, postal_code, city, latitude, longitude)
        VALUES ('MAIN', 'Main Library', 'Markt 1', '2611 GS', 'Delft', 52.01, 4.36);
        INSERT INTO title (name, format, year_published) VALUES ('Dune', 'book', 1965);
        INSERT INTO copy (title_id, copy_number, barcode, branch_code, acquired_on)
        SELECT id, 1, '30001000123456', 'MAIN', '2020-01-01' FROM title;
        INSERT INTO member (name, born_on, address_street, address_postal_code, address_city)
        VALUES ('Ada', '1990-02-28', 'Dam 1', '1012 JS', 'Delft');
        INSERT INTO loan (title_id, copy_number, member_id, borrowed_at)
        SELECT title.id, 1, member.id, '2022-05-02 12:00+00' FROM title, member;
        """);

    migrateTo("latest");

    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT %s FROM %s".formatted(LoanTable.DUE_ON, LoanTable.TABLE))) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("2022-05-30");
    }
  }

  @Test
  void everyMigrationCanBeTakenBack() throws IOException, SQLException {
    migrateTo("latest");
    List<String> versions =
        Arrays.stream(flyway("latest").info().applied())
            .sorted(Comparator.comparing(MigrationInfo::getInstalledRank).reversed())
            .map(migration -> migration.getVersion().getVersion())
            .toList();

    for (String version : versions) {
      execute(Files.readString(undoScript(version)));
    }
    execute("DROP TABLE flyway_schema_history");

    assertThat(relations()).isZero();
    migrateTo("latest");
  }

  private void migrateTo(String version) {
    flyway(version).migrate();
  }

  private Flyway flyway(String target) {
    return Flyway.configure().dataSource(database.dataSource()).target(target).load();
  }

  private static Path undoScript(String version) throws IOException {
    try (Stream<Path> scripts = Files.list(UNDO)) {
      return scripts
          .filter(script -> script.getFileName().toString().startsWith("U" + version + "__"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("Version " + version + " has no undo script."));
    }
  }

  private int relations() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT count(*) FROM pg_class
                WHERE relnamespace::regnamespace::text IN ('public', 'billing')
                """)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
