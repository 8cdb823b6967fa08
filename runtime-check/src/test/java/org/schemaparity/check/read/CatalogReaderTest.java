package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Schema;

class CatalogReaderTest {
  @ParameterizedTest
  @EnumSource
  void aNewDatabaseIsEmpty(TestServer server) throws SQLException {
    assertThat(Reading.of(server)).isEqualTo(Database.empty());
  }

  @ParameterizedTest
  @EnumSource
  void aNewDatabaseIsEmptyWhateverIsAskedFor(TestServer server) throws SQLException {
    for (OnRequest request : OnRequest.values()) {
      assertThat(Reading.of(server, request)).as(request.name()).isEqualTo(Database.empty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void schemasAreReadApartFromPublic(TestServer server) throws SQLException {
    assertThat(
            Reading.of(server, "CREATE SCHEMA \"Sales 1\"", "COMMENT ON SCHEMA \"Sales 1\" IS 'x'")
                .schemas())
        .containsExactly(new Schema("Sales 1", Optional.of("x")));
  }

  @ParameterizedTest
  @EnumSource
  void publicIsReadWhereItHasACommentOfItsOwn(TestServer server) throws SQLException {
    assertThat(Reading.of(server, "COMMENT ON SCHEMA public IS 'x'").schemas())
        .containsExactly(new Schema("public", Optional.of("x")));
    assertThat(Reading.of(server, "COMMENT ON SCHEMA public IS NULL").schemas()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void labelsComeInTheirOrder(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                    server,
                    "CREATE TYPE mood AS ENUM ('sad', 'it''s, \"ok\"')",
                    "ALTER TYPE mood ADD VALUE 'glad' BEFORE 'sad'",
                    "COMMENT ON TYPE mood IS 'how'")
                .enumTypes())
        .containsExactly(
            new EnumType(
                new QualifiedName("public", "mood"),
                List.of("glad", "sad", "it's, \"ok\""),
                Optional.of("how")));
  }

  @ParameterizedTest
  @EnumSource
  void theHistoryTableIsLeftOutWithAllThatBelongsToIt(TestServer server) throws SQLException {
    Database database =
        Reading.leavingOut(
            server,
            new QualifiedName("public", "history"),
            "CREATE TABLE history (version serial PRIMARY KEY)",
            "CREATE INDEX ON history (version)",
            "CREATE RULE r AS ON DELETE TO history DO INSTEAD NOTHING");
    assertThat(database).isEqualTo(Database.empty());
  }

  @ParameterizedTest
  @EnumSource
  void whatAnExtensionBringsIsLeftOut(TestServer server) throws SQLException {
    Database database =
        Reading.of(server, "CREATE EXTENSION hstore", "CREATE EXTENSION postgres_fdw");
    assertThat(database.sqlObjects())
        .extracting(object -> object.name().toString())
        .containsExactly("hstore", "postgres_fdw");
    assertThat(database.unmodelledObjects()).isEmpty();
    assertThat(database.tables()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void temporaryObjectsAreLeftOut(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                server,
                "CREATE TEMP TABLE t (a serial PRIMARY KEY)",
                "CREATE TEMP VIEW v AS SELECT a FROM t",
                "CREATE TEMP SEQUENCE s"))
        .isEqualTo(Database.empty());
  }

  @Test
  void everyQueryIsOneThatMayFindSomething() throws IOException {
    Path queries = Path.of("src/main/resources/org/schemaparity/check/read");
    String present = Files.readString(queries.resolve("present.sql"));
    List<String> named =
        Pattern.compile("'(\\w+/\\w+)'").matcher(present).results().map(it -> it.group(1)).toList();
    assertThat(
            Stream.of("sql_objects", "unmodelled")
                .map(queries::resolve)
                .flatMap(folder -> files(folder).stream())
                .map(file -> queries.relativize(file).toString().replace(".sql", "")))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aServerThatIsNewerThanAllKnownOnesIsWarnedOf() {
    assertThat(CatalogReader.warning(18)).isEmpty();
    assertThat(CatalogReader.warning(19))
        .contains(
            "PostgreSQL 19 is newer than 18, the newest that Schema Parity knows. What 19 brought"
                + " is not compared. Look for a newer Schema Parity.");
  }
}
