package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An IDE compiles only what changed, into the output of the compilation before. */
class PartialCompilationTest {
  @TempDir Path directory;
  private Project project;
  private String member;
  private String loan;
  private String address;

  @BeforeEach
  void aProjectThatWasCompiledOnce() {
    project = new Project(directory).with("-Aschemaparity.pending=off");
    member =
        project.source(
            "Member",
            """
            @Table
            record Member(@PrimaryKey int id, @Nullable String name, Address home) {}
            """);
    loan =
        project.source(
            "Loan",
            """
            @Table
            record Loan(@PrimaryKey int id, @ForeignKey(Member.class) int memberId) {}
            """);
    address = project.source("Address", "record Address(@Nullable String street, String city) {}");
    project.source(
        "Nullable",
        """
        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
        @interface Nullable {}
        """);
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void aChangedRecordLeavesTheOthersInTheModel() {
    String before = project.model();
    project.source(
        "Loan",
        """
        @Table
        record Loan(@PrimaryKey int id, @ForeignKey(Member.class) int memberId, String note) {}
        """);

    assertThat(project.compile(loan)).isEmpty();

    String model = project.model();
    assertThat(model)
        .isEqualTo(
            before.replace(
                "  primary_key \"loan_pkey\"",
                "  column \"note\"\n    type BuiltIn(\"text\")\n    notNull true\n  primary_key \"loan_pkey\""));
    assertSameAsWhenAllIsCompiled();
  }

  @Test
  void anAddedRecordJoinsTheOthers() {
    String copy = project.source("Copy", "@Table\nrecord Copy(@PrimaryKey int id) {}");

    assertThat(project.compile(copy)).isEmpty();

    assertThat(project.model())
        .contains("\"public\".\"copy\"", "\"public\".\"loan\"", "\"public\".\"member\"");
    assertSameAsWhenAllIsCompiled();
  }

  @Test
  void aDeletedRecordLeavesTheModel() {
    project.delete(loan);
    project.delete("target/classes/shop/Loan.class");

    assertThat(project.compile(address)).isEmpty();

    assertThat(project.model()).contains("member").doesNotContain("loan");
    assertSameAsWhenAllIsCompiled();
  }

  @Test
  void aRecordThatIsNoTableAnyMoreLeavesTheModel() {
    project.source("Loan", "record Loan(int id) {}");

    assertThat(project.compile(loan)).isEmpty();

    assertThat(project.model()).contains("member").doesNotContain("loan");
  }

  @Test
  void theLastRecordLeavesAnEmptyModel() {
    project.source("Loan", "record Loan(int id) {}");
    project.source("Member", "record Member(int id) {}");

    assertThat(project.compile(loan, member)).isEmpty();
    assertThat(project.model()).doesNotContain("table");

    project.delete(loan);
    project.delete(member);
    assertThat(project.compile()).isEmpty();
    assertThat(project.model()).doesNotContain("table");
    assertThat(project.classes.resolve("shop/SchemaModel.class")).exists();
  }

  @Test
  void aChangedPartChangesTheTablesThatHaveIt() {
    project.source("Address", "record Address(String street, String city, String zip) {}");

    assertThat(project.compile(address)).isEmpty();

    assertThat(project.model()).contains("home_zip");
    assertSameAsWhenAllIsCompiled();
  }

  @Test
  void aFileThatHasNothingToDoWithTablesChangesNothing() throws Exception {
    Path model = project.classes.resolve("shop/SchemaModel.snapshot");
    Files.writeString(model, "untouched");
    String other = project.source("Other", "class Other {}");

    assertThat(project.compile(other)).isEmpty();

    assertThat(model).hasContent("untouched");
  }

  @Test
  void anotherOutputWithoutTablesGetsNoModel(@TempDir Path tests) {
    Project testClasses = new Project(tests);
    testClasses.source("LoanTest", "class LoanTest {}");

    assertThat(testClasses.compile()).isEmpty();

    assertThat(Project.list(testClasses.directory.resolve("target")))
        .containsExactly("classes/shop/LoanTest.class");
  }

  @Test
  void whatOtherTypesAndPackagesDeclareStaysInTheModel() {
    String views =
        project.source(
            "Views",
            """
            @SqlDefinition("CREATE VIEW members AS SELECT id FROM member")
            @Sequence(name = "ticket")
            class Views {}
            """);
    String packageInfo =
        project
            .write(
                "src/main/java/shop/package-info.java",
                """
                @org.schemaparity.annotations.SqlDefinition("CREATE EXTENSION citext")
                package shop;
                """)
            .toString();
    String price =
        project.source(
            "Price", "@Domain\nrecord Price(@Nullable Amount value) {}\nenum Amount { CENT }");
    assertThat(project.compile()).isEmpty();

    assertThat(project.compile(loan)).isEmpty();
    assertThat(project.model())
        .contains("\"members\"", "\"ticket\"", "\"citext\"", "\"price\"", "\"amount\"");
    assertSameAsWhenAllIsCompiled();

    project.source("Views", "@Sequence(name = \"number\")\nclass Views {}");
    assertThat(project.compile(views)).isEmpty();
    assertThat(project.model()).contains("\"number\"").doesNotContain("\"members\"", "\"ticket\"");
    assertSameAsWhenAllIsCompiled();

    project.delete(packageInfo);
    project.delete("target/classes/shop/package-info.class");
    project.delete(price);
    project.delete("target/classes/shop/Price.class");
    assertThat(project.compile(address)).isEmpty();
    assertThat(project.model()).contains("\"number\"").doesNotContain("citext", "price");
    assertSameAsWhenAllIsCompiled();
  }

  @Test
  void aDefinitionAloneMakesAModel(@TempDir Path other) {
    Project views = new Project(other).with("-Aschemaparity.pending=off");
    String file =
        views.source("Views", "@SqlDefinition(\"CREATE VIEW one AS SELECT 1\")\nclass Views {}");
    assertThat(views.compile()).isEmpty();
    assertThat(views.model()).contains("\"one\"");

    views.source("Views", "class Views {}");
    assertThat(views.compile(file)).isEmpty();
    assertThat(views.model()).doesNotContain("\"one\"");
  }

  @Test
  void aResourceIsReadFromTheClassOutputAndTheClassPath() {
    String views =
        project.source(
            "Views", "@SqlDefinition(resource = \"db/objects/members.sql\")\nclass Views {}");
    assertThat(project.compile(views))
        .singleElement()
        .asString()
        .startsWith("error: Views.java:5: [MissingResource] The resource `db/objects/members.sql`");

    project.write(
        "target/classes/db/objects/members.sql",
        "\uFEFFCREATE VIEW members AS\r\n  SELECT id FROM member;\r\n");
    assertThat(project.compile(views)).isEmpty();
    assertThat(project.model())
        .contains("definition [\"CREATE VIEW members AS\\n  SELECT id FROM member\"]");

    project.write("target/classes/db/objects/members.sql", "CREATE VIEW members AS SELECT 1");
    assertThat(project.compile(loan)).isEmpty();
    assertThat(project.model()).contains("definition [\"CREATE VIEW members AS SELECT 1\"]");
    assertSameAsWhenAllIsCompiled();
  }

  @Test
  void gradleHandsUnchangedRecordsInAsClasses(@TempDir Path other) {
    Project gradle = new Project(other).with("-Aschemaparity.pending=off");
    gradle.source("Mood", "enum Mood { GOOD, BAD }");
    gradle.source("Place", "record Place(String town, @Column(length = 5) String code) {}");
    gradle.source(
        "Member",
        "@Table\nrecord Member(@PrimaryKey int id, Mood mood, Place home, java.util.Optional<String> note) {}");
    String loan =
        gradle.source(
            "Loan",
            "@Table\nrecord Loan(@PrimaryKey int id, @ForeignKey(Member.class) int memberId) {}");
    assertThat(gradle.compile()).isEmpty();
    String whole = gradle.model();

    assertThat(gradle.compileIncrementally(List.of(loan), List.of("shop.Member"))).isEmpty();

    assertThat(gradle.model()).isEqualTo(whole);
    assertThat(gradle.classes.resolve("META-INF/schema-parity/index")).exists();
  }

  private void assertSameAsWhenAllIsCompiled() {
    String partial = project.model();
    String index = project.read(project.classes.resolve("META-INF/schema-parity/index"));
    assertThat(project.compile()).isEmpty();
    assertThat(project.model()).isEqualTo(partial);
    assertThat(project.read(project.classes.resolve("META-INF/schema-parity/index")))
        .isEqualTo(index);
  }
}
