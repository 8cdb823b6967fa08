package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import into a folder that holds an earlier one. */
class ImportAgainTest {
  private static final Path RESOURCES = Path.of("src/test/resources/imports");
  private static final String SOURCES = "src/main/java/com/acme/shop/";
  private static final String MIGRATIONS = "src/main/resources/db/migration/";

  @TempDir Path folder;
  private ImportedProject project;
  private TestDatabase database;

  @BeforeEach
  void importOnce() throws IOException, SQLException {
    project = new ImportedProject(folder);
    database = new TestDatabase();
    database.execute(Files.readString(RESOURCES.resolve("shop.sql")));
    assertThat(importAgain()).doesNotContain(" 0 files written");
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private String importAgain() throws SQLException {
    Cli.Result result = project.importFrom(database.url());
    assertThat(result.errors()).isEmpty();
    assertThat(result.exitCode()).isZero();
    return result.out();
  }

  private void isInParity() throws IOException, SQLException {
    assertThat(project.compile()).isEmpty();
    assertThat(project.check(database.url()).out()).startsWith("In parity: ");
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException, SQLException {
    Map<String, String> before = project.files();
    assertThat(importAgain()).contains(" 0 files written, 0 deleted, ");
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenWherePeopleOnlyLaidItOutOtherwise() throws IOException, SQLException {
    String path = SOURCES + "Thing.java";
    String other = project.read(path).replace("\n", "\r\n").replace("  ", "\t");
    project.write(path, other);
    assertThat(importAgain()).contains(" 0 files written, 0 deleted, ");
    assertThat(project.read(path)).isEqualTo(other);
  }

  @Test
  void whatAKilledImportLeftBehindIsTakenOver() throws IOException, SQLException {
    String path = SOURCES + "Thing.java";
    Map<String, String> before = project.files();
    Files.delete(folder.resolve(path));
    project.write(SOURCES + ".Thing.java.import", "package com.ac");
    assertThat(importAgain()).contains(" 1 file written, 0 deleted, ");
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void whoMayReadOtherFilesMayReadTheImportedOnes() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    assertThat(Files.getPosixFilePermissions(folder.resolve(SOURCES + "Thing.java")))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void whatIsWrittenByHandIsKept() throws IOException, SQLException {
    String path = SOURCES + "Customer.java";
    project.write(path, Files.readString(RESOURCES.resolve("again/Customer.java")));
    assertThat(importAgain()).contains(" 0 files written, 0 deleted, ");
    isInParity();
    database.execute(Files.readString(RESOURCES.resolve("again/change.sql")));
    importAgain();
    assertThat(project.read(path))
        .isEqualTo(Files.readString(RESOURCES.resolve("again/Customer.expected.java")));
    isInParity();
  }

  @Test
  void whatIsWrittenByHandInEnumsAndPackagesIsKept() throws IOException, SQLException {
    String media = SOURCES + "Media.java";
    String members = ";\n\n  boolean isPaper() {\n    return this == BOOK;\n  }\n}\n";
    String constant =
        "AUDIO_BOOK {\n    @Override\n    boolean isPaper() {\n      return false;\n    }\n  }";
    project.write(
        media, project.read(media).replace("AUDIO_BOOK", constant).replaceFirst("\n}\n$", members));
    String own = SOURCES + "billing/package-info.java";
    project.write(
        own,
        project
            .read(own)
            .replace("What customers owe. */", "All about money. */\n@NullMarked")
            .replace("import", "import org.jspecify.annotations.NullMarked;\nimport"));
    database.execute(Files.readString(RESOURCES.resolve("again/change.sql")));
    importAgain();
    assertThat(project.read(media))
        .contains("enum Media {\n  @Label(\"film\")\n  FILM,\n")
        .endsWith("  @Label(\"audio book\")\n  " + constant + members);
    assertThat(project.read(own))
        .startsWith("/** All about money. */\n@Schema(")
        .contains("@NullMarked\npackage ")
        .doesNotContain("billing.open");
  }

  @Test
  void onceThereAreOtherMigrationsTheNextOneIsForTheCompilerToWrite()
      throws IOException, SQLException {
    String snapshot = project.read("src/main/resources/db/schema.snapshot");
    String baseline = project.read(MIGRATIONS + "V1__baseline.sql");
    project.write(MIGRATIONS + "V2__nothing.sql", "SELECT 1;\n");
    database.execute("ALTER TABLE customer ADD phone text");
    Cli.Result result = project.importFrom(database.url());
    assertThat(result.errors())
        .containsExactly(
            "note: There are migrations after the baseline, so that they and the snapshot are left as they are: compile, and take the next migration from the compiler.");
    assertThat(project.read("src/main/resources/db/schema.snapshot")).isEqualTo(snapshot);
    assertThat(project.read(MIGRATIONS + "V1__baseline.sql")).isEqualTo(baseline);
    assertThat(project.compile().get(0))
        .startsWith("[Pending] ")
        .contains("new column public.customer.phone");
  }

  @Test
  void aFileThatNoImportWroteIsInTheWay() throws IOException, SQLException {
    project.write(SOURCES + "Thing.java", "package com.acme.shop;\n\nclass Thing {}\n");
    database.execute("ALTER TABLE customer ADD phone text");
    Map<String, String> before = project.files();
    Cli.Result result = project.importFrom(database.url());
    assertThat(result.errors())
        .singleElement()
        .asString()
        .endsWith(
            "Thing.java is in the way: Thing in it is no record. Move it, or import into another package.");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void whatIsGoneIsDeleted() throws IOException, SQLException {
    database.execute(Files.readString(RESOURCES.resolve("again/change.sql")));
    assertThat(importAgain()).contains(" 3 deleted, ");
    assertThat(project.files())
        .doesNotContainKeys(
            SOURCES + "Visit.java",
            SOURCES + "Email.java",
            "src/main/resources/db/objects/view/billing.open.sql")
        .containsKeys(SOURCES + "Seller.java");
    isInParity();
  }
}
