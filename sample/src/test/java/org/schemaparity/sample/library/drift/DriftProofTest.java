package org.schemaparity.sample.library.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schemaparity.check.Claim;
import org.schemaparity.check.Finding;
import org.schemaparity.check.ParityCheck;
import org.schemaparity.check.ParityReport;
import org.schemaparity.model.Database;
import org.schemaparity.sample.library.SchemaModel;
import org.schemaparity.sample.library.billing.Payment;
import org.schemaparity.sample.library.catalogue.Author;
import org.schemaparity.sample.library.lending.Branch;
import org.schemaparity.sample.library.lending.Loan;
import org.schemaparity.sample.library.lending.Member;

/** A parity test that cannot fail proves nothing: this one breaks a copy of the library. */
class DriftProofTest {
  private LibraryCopy library;

  @BeforeEach
  void copyTheLibrary(@TempDir Path folder) throws IOException {
    library = new LibraryCopy(folder);
  }

  @Test
  void anUnchangedCopyHasParity() throws Exception {
    ParityReport report = check(library.model());

    assertThat(report.holds()).as(report.text()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("driftsOfRecords")
  void aChangeOfARecordAloneIsTheOneFinding(Drift drift) throws Exception {
    drift.breaks().accept(library);

    assertIsTheOneFinding(drift, check(library.model()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("driftsOfMigrations")
  void aMigrationWithoutARecordIsTheOneFinding(Drift drift) {
    drift.breaks().accept(library);

    assertIsTheOneFinding(drift, check(SchemaModel.database()));
  }

  static Stream<Drift> driftsOfRecords() {
    return Stream.of(
        new Drift(
            "a column is added to a record",
            library ->
                library.edit(
                    Payment.class, "Instant paidAt)", "Instant paidAt, Optional<String> note)"),
            "column",
            "billing.payment.note",
            "presence",
            "text",
            "none"),
        new Drift(
            "a column is removed from a record",
            library -> library.edit(Branch.class, "    Optional<String> telephone,\n", ""),
            "column",
            "public.branch.telephone",
            "presence",
            "none",
            "text"),
        new Drift(
            "a foreign key is only in the record",
            library ->
                library.edit(
                    Loan.class,
                    "    long titleId,",
                    "    @ForeignKey(org.schemaparity.sample.library.catalogue.Title.class) long titleId,"),
            "foreign key",
            "public.loan.loan_title_id_fkey",
            "presence",
            "FOREIGN KEY (title_id) REFERENCES public.title (id)",
            "none"),
        new Drift(
            "an index is only in the record",
            library -> library.edit(Member.class, "LocalDate bornOn,", "@Index LocalDate bornOn,"),
            "index",
            "public.member.member_born_on_idx",
            "presence",
            "btree (born_on)",
            "none"),
        new Drift(
            "a column has another type in the record",
            library -> library.edit(Author.class, "@Nullable Short born", "@Nullable Integer born"),
            "column",
            "public.author.born",
            "type",
            "integer",
            "smallint"));
  }

  static Stream<Drift> driftsOfMigrations() {
    return Stream.of(
        new Drift(
            "a column is added by a migration",
            library -> library.migrate("ALTER TABLE billing.payment ADD COLUMN note text;"),
            "column",
            "billing.payment.note",
            "presence",
            "none",
            "text"),
        new Drift(
            "a column is dropped by a migration",
            library -> library.migrate("ALTER TABLE branch DROP COLUMN telephone;"),
            "column",
            "public.branch.telephone",
            "presence",
            "text",
            "none"),
        new Drift(
            "a foreign key is only in the migrations",
            library ->
                library.migrate("ALTER TABLE loan ADD FOREIGN KEY (title_id) REFERENCES title;"),
            "foreign key",
            "public.loan.loan_title_id_fkey",
            "presence",
            "none",
            "FOREIGN KEY (title_id) REFERENCES public.title (id)"),
        new Drift(
            "an index is only in the migrations",
            library -> library.migrate("CREATE INDEX ON member (born_on);"),
            "index",
            "public.member.member_born_on_idx",
            "presence",
            "none",
            "btree (born_on)"),
        new Drift(
            "a column has another type in the migrations",
            library -> library.migrate("ALTER TABLE author ALTER COLUMN born TYPE integer;"),
            "column",
            "public.author.born",
            "type",
            "smallint",
            "integer"));
  }

  private ParityReport check(Database model) {
    return ParityCheck.of(model).migrations("filesystem:" + library.migrations()).run();
  }

  private static void assertIsTheOneFinding(Drift drift, ParityReport report) {
    assertThat(report.findings())
        .as("%s%n%s", drift, report.text())
        .extracting(
            Finding::claim,
            Finding::kind,
            Finding::name,
            Finding::attribute,
            Finding::expected,
            Finding::actual)
        .containsExactly(
            tuple(
                Claim.MIGRATIONS_MATCH_RECORDS,
                drift.kind(),
                drift.object(),
                drift.attribute(),
                drift.expected(),
                drift.actual()));
  }
}
