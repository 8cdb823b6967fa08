package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
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
  void schemasAreReadApartFromPublic(TestServer server) throws SQLException {
    assertThat(
            Reading.of(server, "CREATE SCHEMA \"Sales 1\"", "COMMENT ON SCHEMA \"Sales 1\" IS 'x'")
                .schemas())
        .containsExactly(new Schema("Sales 1", Optional.of("x")));
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
  void theHistoryTableIsLeftOut(TestServer server) throws SQLException {
    Database database =
        Reading.of(
            server,
            Set.of(new QualifiedName("public", "flyway_schema_history")),
            "CREATE TABLE flyway_schema_history (version text PRIMARY KEY)",
            "CREATE INDEX ON flyway_schema_history (version)");
    assertThat(database).isEqualTo(Database.empty());
  }

  @ParameterizedTest
  @EnumSource
  void whatAnExtensionBringsIsLeftOut(TestServer server) throws SQLException {
    Database database =
        Reading.of(server, "CREATE EXTENSION hstore", "CREATE EXTENSION postgres_fdw");
    assertThat(database.unmodelledObjects())
        .extracting("name")
        .containsExactly("extension hstore", "extension postgres_fdw");
    assertThat(database.tables()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void temporaryTablesAreLeftOut(TestServer server) throws SQLException {
    assertThat(Reading.of(server, "CREATE TEMP TABLE t (a serial PRIMARY KEY)"))
        .isEqualTo(Database.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE UNLOGGED TABLE t () | unlogged",
        "CREATE TABLE t () WITH (fillfactor = 50, autovacuum_enabled = off) | with (autovacuum_enabled=off, fillfactor=50)",
        "CREATE TABLE t (a text) WITH (toast.autovacuum_enabled = off) | toast with (autovacuum_enabled=off)",
        "CREATE TABLE t (a int, b int) PARTITION BY RANGE (a, (b + 1)) | partition by RANGE (a, ((b + 1)))",
        "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE t PARTITION OF p FOR VALUES IN (1) | partition of public.p FOR VALUES IN (1)",
        "CREATE TABLE p (); CREATE TABLE q (); CREATE TABLE t () INHERITS (q, p) | inherits (public.q, public.p)",
        "CREATE TABLE t (); ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY | row level security, force row level security",
        "CREATE TABLE t (); ALTER TABLE t REPLICA IDENTITY FULL | replica identity full",
        "CREATE TABLE t (a int NOT NULL UNIQUE); ALTER TABLE t REPLICA IDENTITY USING INDEX t_a_key | replica identity using index public.t_a_key",
        "CREATE TYPE c AS (a int); CREATE TABLE t OF c | of type public.c",
      })
  void whatElseTheCatalogKeepsOfATableIsResidue(String sql, String residue) throws SQLException {
    for (TestServer server : TestServer.values()) {
      assertThat(Reading.table(server, sql).options().details())
          .isEqualTo(new Details(List.of(new Detail("definition", residue))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatAPartitionHasFromItsParentIsNotRepeated(TestServer server) throws SQLException {
    var partition =
        Reading.table(
            server,
            "CREATE TABLE r (id int PRIMARY KEY)",
            "CREATE TABLE p (a int PRIMARY KEY REFERENCES r, b int CHECK (b > 0)) PARTITION BY LIST (a)",
            "CREATE INDEX ON p (b)",
            "CREATE TABLE t PARTITION OF p FOR VALUES IN (1)");
    assertThat(partition.primaryKey()).isEmpty();
    assertThat(partition.foreignKeys()).isEmpty();
    assertThat(partition.checkConstraints()).isEmpty();
    assertThat(partition.indexes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyToAPartitionedTableIsOne(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE TABLE p (a int PRIMARY KEY) PARTITION BY LIST (a)",
            "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1)",
            "CREATE TABLE t (a int REFERENCES p)");
    assertThat(table.foreignKeys()).extracting("name").containsExactly("t_a_fkey");
  }
}
