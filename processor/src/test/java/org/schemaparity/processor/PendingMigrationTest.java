package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingMigrationTest {
  private static final String LOAN = "@Table\nrecord Loan(@PrimaryKey int id) {}";
  private static final String LOAN_WITH_NOTE =
      "@Table\nrecord Loan(@PrimaryKey int id, String note) {}";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void aProjectWhoseSchemaIsAccepted() {
    project = new Project(directory);
    project.source("Loan", LOAN);
    project.compile();
    project.accept();
  }

  @Test
  void theFirstMigrationCreatesTheSchema() {
    assertThat(Project.list(directory.resolve("src/main/resources/db")))
        .containsExactly(
            "migration/V1__create_schema.sql", "schema.snapshot", "undo/U1__create_schema.sql");
  }

  @Test
  void nothingIsSaidOrWrittenWhenNothingIsPending() {
    assertThat(project.compile()).isEmpty();
    assertThat(project.proposed()).isEmpty();
  }

  @Test
  void aChangeIsSaidInOneWarningWithTheStubAndTheCommand() {
    project.source("Loan", LOAN_WITH_NOTE);

    assertThat(project.compile())
        .containsExactly(
            """
            warning: [Pending] The records say what no migration does yet:
                * new column public.loan.note: text NOT NULL
              The migration is drafted in @/target/generated-sources/annotations/schema-parity/migration/V2__add_loan_note.sql. Review it, then accept it:
                cp -r @/target/generated-sources/annotations/schema-parity/. @/src/main/resources/db/\
            """
                .replace("@", directory.toString()));
    assertThat(project.proposed())
        .containsExactly(
            "migration/V2__add_loan_note.sql", "schema.snapshot", "undo/U2__add_loan_note.sql");
    project.accept();
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void theUndoOfARenameRenamesBack() {
    project.source(
        "Loan",
        """
        @Table(name = "lending", formerName = "loan")
        record Loan(@PrimaryKey @Column(formerName = "id") int number) {}
        """);
    project.compile();

    String undo =
        project.read(
            project.proposals.resolve(
                project.proposed().stream()
                    .filter(name -> name.contains("/U2"))
                    .findFirst()
                    .get()));
    assertThat(undo).contains("RENAME COLUMN number TO id").doesNotContain("DROP");
  }

  @Test
  void aRenameMayStayDeclaredAfterItWasCarriedOut() {
    project.source(
        "Loan", "@Table\nrecord Loan(@PrimaryKey @Column(formerName = \"id\") int number) {}");
    assertThat(project.compile()).singleElement().asString().contains("V2__rename_loan_number.sql");
    project.accept();
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void anEarlierStubIsRemoved() {
    project.source("Loan", LOAN_WITH_NOTE);
    project.compile();
    project.write(
        "target/generated-sources/annotations/schema-parity/migration/V9__own.sql", "SELECT 1;");
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, String remark) {}");
    project.compile();

    assertThat(project.proposed())
        .containsExactly(
            "migration/V2__add_loan_remark.sql",
            "migration/V9__own.sql",
            "schema.snapshot",
            "undo/U2__add_loan_remark.sql");
  }

  @Test
  void whatFlywayWouldTakeForAPlaceholderIsLeftAsItIs() {
    String settings = "migration/V2__change_loan.sql.conf";
    project.source(
        "Loan", "@Table(comment = \"costs ${price}\")\nrecord Loan(@PrimaryKey int id) {}");
    project.compile();

    assertThat(project.proposed()).contains(settings);
    assertThat(project.read(project.proposals.resolve(settings)))
        .isEqualTo("placeholderReplacement=false\n");

    project.source("Loan", LOAN_WITH_NOTE);
    project.compile();
    assertThat(project.proposed()).doesNotContain(settings);
  }

  @Test
  void theDescriptionNamesTheFile() {
    project.with("-Aschemaparity.description=Add the loan's note!");
    project.source("Loan", LOAN_WITH_NOTE);
    project.compile();

    assertThat(project.proposed()).contains("migration/V2__add_the_loan_s_note.sql");
  }

  @Test
  void aMigrationThatIsThereIsNotProposedAgain() {
    project.source("Loan", LOAN_WITH_NOTE);
    project.compile();
    String stub = "migration/V2__add_loan_note.sql";
    project.write("src/main/resources/db/" + stub, project.read(project.proposals.resolve(stub)));

    assertThat(project.compile())
        .containsExactly(
            """
            warning: [Pending] The snapshot is older than the migrations and the records:
                * new column public.loan.note: text NOT NULL
              @/src/main/resources/db/migration/V2__add_loan_note.sql does this already. Accept the next snapshot:
                cp @/target/generated-sources/annotations/schema-parity/schema.snapshot @/src/main/resources/db/schema.snapshot\
            """
                .replace("@", directory.toString()));
    assertThat(project.proposed()).containsExactly("schema.snapshot");
    project.accept();
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void migrationsWithoutASnapshotGetTheirFirstOneAndNoStub() {
    project.delete("src/main/resources/db/schema.snapshot");
    project.write("src/main/resources/db/migration/V1__create_schema.sql", "SELECT 1;\n");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("There are migrations and no snapshot", "cp " + directory)
        .doesNotContain("new table");
    assertThat(project.proposed()).containsExactly("schema.snapshot");
    project.accept();
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void whatMayBeARenameIsAskedBesideTheChanges() {
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int number) {}");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains(
            "If column public.loan.id is now number, say @Column(formerName = \"id\") there, and its data are kept.");
  }

  @Test
  void aChangedMigrationIsSaid() {
    project.write("src/main/resources/db/migration/V1__create_schema.sql", "SELECT 1;\n");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("migration 1 was changed after it was recorded", "cp " + directory);
    project.accept();
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void aMigrationThatIsGoneIsSaid() {
    project.delete("src/main/resources/db/migration/V1__create_schema.sql");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("migration 1 is recorded and its file is gone");
  }

  @Test
  void aMigrationOfDataAloneIsNoCauseToSpeak() {
    project.write("src/main/resources/db/migration/more/V2__fill.sql", "SELECT 1;\n");

    assertThat(project.compile()).isEmpty();
    project.source("Loan", LOAN_WITH_NOTE);
    project.compile();
    assertThat(project.proposed()).contains("migration/V3__add_loan_note.sql");
    assertThat(project.read(project.proposals.resolve("schema.snapshot")))
        .contains("\"fill\"", "\"add loan note\"");
  }

  @Test
  void theKindOfTheMessageIsAnOption() {
    project.source("Loan", LOAN_WITH_NOTE);
    assertThat(new Project(directory).with("-Aschemaparity.pending=note").compile())
        .singleElement()
        .asString()
        .startsWith("note: ");
    assertThat(new Project(directory).with("-Aschemaparity.pending=error").compile())
        .singleElement()
        .asString()
        .startsWith("error: ");
    assertThat(new Project(directory).with("-Aschemaparity.pending=off").compile()).isEmpty();
  }

  @Test
  void anErrorLeavesNoStub() {
    project.source("Loan", LOAN_WITH_NOTE);
    project.compile();
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, Object note) {}");

    List<String> messages = project.compile();

    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith("error: Loan.java:6: [UnmappedType]");
    assertThat(project.proposed()).isEmpty();
  }

  @Test
  void longListsAreCut() {
    project.source(
        "Loan",
        "@Table\nrecord Loan(@PrimaryKey int id, int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) {}");

    assertThat(project.compile()).singleElement().asString().contains("and 2 more");
    assertThat(project.proposed()).contains("migration/V2__change_loan.sql");
  }
}
