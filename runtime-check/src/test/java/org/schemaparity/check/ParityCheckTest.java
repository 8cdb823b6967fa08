package org.schemaparity.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.build.RefusedModelException;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.RecordedMigration;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotText;

class ParityCheckTest {
  private static final RecordedMigration AUTHORS = new RecordedMigration("1", "authors", -1);

  @TempDir Path folder;
  private Path snapshot;

  @BeforeEach
  void writeMigrationsAndSnapshot() throws IOException {
    snapshot = folder.resolve("schema.snapshot");
    migration("V1__authors.sql", Shelf.V1);
    migration("V2__books.sql", Shelf.V2);
    snapshot(new Snapshot(List.of(), Shelf.database()));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsFoundWhereAllSayTheSame(TestServer server) {
    ParityReport report =
        check(Shelf.database()).server(DatabaseServer.url(server.url(), "", "")).run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.text())
        .isEqualTo(
            """
            [ok] migrations and records say the same
            [ok] the snapshot matches the migrated database
            [ok] applied migrations are unchanged""");
    check(Shelf.database()).assertParity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE book ADD note text NOT NULL | column public.book.note: only in the migrations. Expected: none; actual: text NOT NULL. | ALTER TABLE book DROP COLUMN note",
        "ALTER TABLE author DROP name | column public.author.name: missing from the migrations. Expected: character varying(80) NOT NULL; actual: none. | ALTER TABLE author ADD COLUMN name character varying(80)",
        "ALTER TABLE author ALTER name TYPE text | column public.author.name: its type differs. Expected: character varying(80); actual: text. | ALTER TABLE author ALTER COLUMN name TYPE character varying(80)",
        "ALTER TABLE author ALTER name DROP NOT NULL | column public.author.name: its nullability differs. Expected: NOT NULL; actual: NULL. | ALTER TABLE author ALTER COLUMN name SET NOT NULL",
        "ALTER TABLE book ALTER price SET DEFAULT 1 | column public.book.price: its default differs. Expected: '0'::numeric; actual: 1. | ALTER TABLE book ALTER COLUMN price SET DEFAULT '0'::numeric",
        "ALTER TABLE book DROP CONSTRAINT book_author_id_fkey | foreign key public.book.book_author_id_fkey: missing from the migrations. Expected: FOREIGN KEY (author_id) REFERENCES public.author (id) ON DELETE CASCADE; actual: none. | ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE",
        "DROP INDEX book_author_id_idx | index public.book.book_author_id_idx: missing from the migrations (performance only). Expected: btree (author_id, lower(isbn)) WHERE (price > (0)::numeric); actual: none. | CREATE INDEX book_author_id_idx ON book (author_id, lower(isbn)) WHERE price > 0",
        "CREATE INDEX extra ON author (name) | index public.author.extra: only in the migrations (performance only). Expected: none; actual: btree (name). | DROP INDEX extra",
        "ALTER INDEX book_author_id_idx RENAME TO other | index public.book.book_author_id_idx: has another name in the migrations (naming only). Expected: book_author_id_idx; actual: other. | ALTER INDEX other RENAME TO book_author_id_idx",
        "ALTER TYPE genre ADD VALUE 'drama' | enum type public.genre: its labels differ. Expected: ('novel', 'poetry'); actual: ('novel', 'poetry', 'drama'). | ",
        "COMMENT ON TABLE book IS NULL | table public.book: its comment differs (naming only). Expected: 'What stands there'; actual: none. | COMMENT ON TABLE book IS 'What stands there'",
        "ALTER TABLE book ALTER isbn SET STORAGE external | column public.book.isbn: its storage differs (performance only). Expected: none; actual: external. | ALTER TABLE book ALTER COLUMN isbn SET STORAGE EXTENDED",
        "CREATE SEQUENCE s | sequence public.s: only in the migrations. Expected: none; actual: there. | DROP SEQUENCE s",
      })
  void everyDriftIsOneFindingWithTheSqlThatMendsIt(String drift, String finding, String mending)
      throws IOException {
    migration("V3__drift.sql", drift + ";");
    ParityReport report = check(Shelf.database()).run();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).toString()).startsWith(finding);
    if (mending != null) {
      assertThat(report.findings().get(0).toString()).contains("Mend: " + mending);
    }
    assertThatThrownBy(() -> check(Shelf.database()).assertParity())
        .isInstanceOf(AssertionError.class)
        .hasMessage(report.text());
  }

  @Test
  void whatMendsADriftMendsIt() throws IOException {
    migration(
        "V3__drift.sql", "ALTER TABLE book DROP price, ADD note text; DROP TABLE author CASCADE;");
    List<Finding> findings = check(Shelf.database()).run().findings();
    assertThat(findings).hasSizeGreaterThan(3);
    StringBuilder mending = new StringBuilder();
    findings.forEach(
        finding -> finding.mendingSql().forEach(sql -> mending.append(sql).append(";\n")));
    migration("V4__mend.sql", mending.toString());
    assertThat(check(Shelf.database()).run().findings()).isEmpty();
  }

  @Test
  void aSnapshotOfSomethingElseIsAFindingOfItsOwn() throws IOException {
    snapshot(new Snapshot(List.of(), Database.empty()));
    ParityReport report = check(Shelf.database()).run();
    assertThat(report.findings(Claim.MIGRATIONS_MATCH_RECORDS)).isEmpty();
    assertThat(report.text(Claim.SNAPSHOT_MATCHES))
        .startsWith("[FAILED] The snapshot does not match the migrated database.")
        .contains("table public.book: only in the migrations");
  }

  @Test
  void aMissingSnapshotIsAFindingThatSaysWhatToDo() throws IOException {
    Files.delete(snapshot);
    assertThat(check(Shelf.database()).run().findings())
        .singleElement()
        .hasToString(
            "snapshot "
                + snapshot
                + ": is missing.\n  Mend: Compile, and commit the snapshot that the compiler writes with the migration.");
    assertThat(check(Shelf.database()).snapshot("db/none.snapshot").run().text())
        .contains("snapshot db/none.snapshot on the class path: is missing.");
  }

  @Test
  void anUnreadableSnapshotIsAFindingThatNamesTheLine() throws IOException {
    Files.writeString(snapshot, "<<<<<<< HEAD\n");
    assertThat(check(Shelf.database()).run().findings())
        .singleElement()
        .asString()
        .contains("cannot be read: line 1:");
  }

  @Test
  void aMigrationThatChangedAfterTheSnapshotIsAFinding() throws IOException {
    snapshot(new Snapshot(List.of(AUTHORS), Shelf.database()));
    ParityReport report = check(Shelf.database()).run();
    assertThat(report.text(Claim.APPLIED_MIGRATIONS_UNCHANGED))
        .contains("migration V1__authors.sql: changed after it was recorded in the snapshot.")
        .contains("Expected: checksum -1; actual: checksum ");
    int checksum = checksum(report.findings().get(0).actual());
    snapshot(
        new Snapshot(List.of(new RecordedMigration("1.0", "authors", checksum)), Shelf.database()));
    assertThat(check(Shelf.database()).run().findings()).isEmpty();
    snapshot(
        new Snapshot(List.of(new RecordedMigration("1", "people", checksum)), Shelf.database()));
    assertThat(check(Shelf.database()).run().text())
        .contains("migration V1__authors.sql: renamed after it was recorded in the snapshot.");
  }

  @Test
  void aMigrationThatIsGoneIsAFinding() throws IOException {
    snapshot(new Snapshot(List.of(new RecordedMigration("1.5", "gone", 7)), Shelf.database()));
    assertThat(check(Shelf.database()).run().text(Claim.APPLIED_MIGRATIONS_UNCHANGED))
        .contains("migration V1.5 (gone): recorded in the snapshot, but Flyway does not find it.");
  }

  @Test
  void aModelThatPostgresqlRefusesIsToldWithTheStatement() {
    Database model =
        new Database(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new org.schemaparity.model.Table(
                    Shelf.name("book"),
                    List.of(Shelf.column("size", "metres", false)),
                    java.util.Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    java.util.Optional.empty(),
                    org.schemaparity.model.TableOptions.USUAL)),
            List.of(),
            List.of());
    assertThatThrownBy(() -> check(model).run())
        .isInstanceOf(RefusedModelException.class)
        .hasMessageStartingWith(
            "PostgreSQL refuses what the records say: ERROR: type \"metres\" does not exist")
        .hasMessageContaining("The statement: CREATE TABLE book")
        .hasMessageNotContaining("\tat ");
  }

  @Test
  void theDefaultSchemaMayBeAnother() throws IOException {
    migration("V3__drift.sql", "CREATE TABLE shelf (id int);");
    ParityReport report =
        check(Database.empty())
            .defaultSchema("library")
            .flyway(flyway -> flyway.placeholders(Map.of("a", "b")))
            .run();
    assertThat(report.findings(Claim.MIGRATIONS_MATCH_RECORDS))
        .filteredOn(finding -> finding.kind().equals("table"))
        .extracting(Finding::name, Finding::mendingSql)
        .contains(
            org.assertj.core.groups.Tuple.tuple("library.shelf", List.of("DROP TABLE shelf")));
  }

  @Test
  void noDatabaseIsLeftBehindWhateverHappens() throws IOException {
    List<String> before = TestServer.NEWEST.databases();
    check(Shelf.database()).run();
    check(Database.empty()).run();
    migration("V3__drift.sql", "SELECT 1 / 0;");
    assertThatThrownBy(() -> check(Shelf.database()).run())
        .hasMessageContaining("V3__drift.sql failed at line 1: ERROR: division by zero");
    assertThat(TestServer.NEWEST.databases()).isEqualTo(before);
  }

  private ParityCheck check(Database model) {
    return ParityCheck.of(model)
        .migrations("filesystem:" + folder)
        .snapshot(snapshot)
        .server(DatabaseServer.url(TestServer.NEWEST.url(), "", ""));
  }

  private void migration(String file, String sql) throws IOException {
    Files.writeString(folder.resolve(file), sql);
  }

  private void snapshot(Snapshot content) throws IOException {
    Files.writeString(snapshot, SnapshotText.write(content));
  }

  private static int checksum(String words) {
    return Integer.parseInt(words.substring("checksum ".length()));
  }
}
