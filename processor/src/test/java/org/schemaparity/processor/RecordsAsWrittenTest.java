package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records as people write them: with other tools' annotations, nested, generic, anywhere. */
class RecordsAsWrittenTest {
  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void aProject() {
    project =
        new Project(directory)
            .with("-Aschemaparity.pending=off", "-Aschemaparity.model=shop.SchemaModel");
  }

  /** They stand in for Jackson, Jakarta Validation, Spring Data and Lombok. */
  private void otherAnnotations() {
    project.write(
        "src/main/java/other/JsonProperty.java",
        "package other;\npublic @interface JsonProperty { String value() default \"\"; }\n");
    project.write(
        "src/main/java/other/Id.java",
        """
        package other;

        import java.lang.annotation.*;

        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
        public @interface Id {}
        """);
    project.write(
        "src/main/java/other/Size.java",
        """
        package other;

        import java.lang.annotation.*;

        @Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
        public @interface Size { int max(); }
        """);
  }

  @Test
  void annotationsOfOtherToolsStandBesideOurs() {
    otherAnnotations();
    project.source(
        "Loan",
        """
        @Table
        @other.JsonProperty("loan")
        record Loan(
            @PrimaryKey @other.Id @other.JsonProperty("key") long id,
            @Unique @other.Size(max = 3) @Column(length = 3) String code) {
          Loan {
            java.util.Objects.requireNonNull(code);
          }

          @other.JsonProperty
          public String code() {
            return code.strip();
          }

          static final int LIMIT = 3;
        }
        """);

    assertThat(project.compile()).isEmpty();
    assertThat(project.model())
        .contains(
            """
              column "id"
                type BuiltIn("bigint")
                notNull true
              column "code"
                type BuiltIn("character varying(3)")
                notNull true
            """);
  }

  @Test
  void recordsStandInClassesInterfacesAndSealedFamilies() {
    project.source(
        "Outer",
        """
        class Outer {
          @Table(name = "inner_one")
          record Inner(@PrimaryKey long id) {}

          interface Family {
            @Table
            record Child(@PrimaryKey long id) implements Family {}
          }

          sealed interface Shape permits Circle, Square {}

          @Table
          record Circle(@PrimaryKey long id, double radius) implements Shape, Comparable<Circle> {
            @Override
            public int compareTo(Circle other) {
              return Long.compare(id, other.id);
            }
          }

          @Table
          record Square(@PrimaryKey long id, double side) implements Shape {}
        }
        """);

    assertThat(project.compile()).isEmpty();
    assertThat(project.model())
        .contains(
            "table \"public\".\"inner_one\"",
            "table \"public\".\"child\"",
            "table \"public\".\"circle\"",
            "table \"public\".\"square\"");
  }

  @Test
  void aRecordMayBeInNoPackage() {
    project.write(
        "src/main/java/Loan.java",
        "import org.schemaparity.annotations.*;\n@Table record Loan(@PrimaryKey long id) {}\n");

    assertThat(project.with("-Aschemaparity.constants=true").compile()).isEmpty();
    assertThat(project.model()).contains("table \"public\".\"loan\"");
    assertThat(project.classes.resolve("Tables$LoanTable.class")).exists();
  }

  @Test
  void valuesGenericsAndNestedRecordsAreColumns() {
    project.source(
        "Loan",
        """
        @Table
        record Loan(
            @PrimaryKey LoanId id,
            Range<Integer> term,
            @Embedded(prefix = "to_") Address receiver,
            Address sender) {
          record LoanId(long value) {}

          record Range<T extends Comparable<T>>(T first, T last) {}

          record Address(String street, Town town) {}

          record Town(@Column(length = 5) String code, String name) {}
        }
        """);

    assertThat(project.compile()).isEmpty();
    assertThat(project.model())
        .contains(
            "column \"term_first\"\n    type BuiltIn(\"integer\")",
            "column \"to_town_code\"\n    type BuiltIn(\"character varying(5)\")",
            "column \"sender_town_name\"");
  }

  @Test
  void nullnessIsReadFromTypesWhateverTheScope() {
    List<String> scopes =
        List.of(
            "", "@org.jspecify.annotations.NullMarked", "@org.jspecify.annotations.NullUnmarked");
    for (String scope : scopes) {
      project.source(
          "Loan",
          """
          @Table
          %s
          record Loan(
              @PrimaryKey long id,
              String always,
              @org.jspecify.annotations.Nullable String sometimes,
              byte @org.jspecify.annotations.Nullable [] photo,
              java.util.List<String> names,
              @org.jspecify.annotations.Nullable Integer count) {}
          """
              .formatted(scope));

      assertThat(project.compile()).isEmpty();
      assertThat(project.model())
          .as(scope)
          .contains(
              "column \"always\"\n    type BuiltIn(\"text\")\n    notNull true",
              "column \"sometimes\"\n    type BuiltIn(\"text\")\n  column",
              "column \"photo\"\n    type BuiltIn(\"bytea\")\n  column",
              "column \"names\"\n    type ArrayOf(BuiltIn(\"text\"))\n    notNull true",
              "column \"count\"\n    type BuiltIn(\"integer\")\n  primary_key");
    }
  }

  @Test
  void mistakesShowAlsoWhereOtherCodeDoesNotCompile() {
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey long id, Object thing) {}");
    project.source("Other", "class Other extends Missing { int x = \"no number\"; }");

    assertThat(project.compile())
        .anySatisfy(message -> assertThat(message).contains("cannot find symbol"))
        .anySatisfy(message -> assertThat(message).contains("[UnmappedType]"));
  }

  @Test
  void aSuppressionHoldsForWhatItEncloses() {
    project.with("-Aschemaparity.advice=warning");
    project.source(
        "Loan",
        """
        @SuppressWarnings("schema-parity:MissingPrimaryKey")
        @Table
        record Loan(
            long id,
            @SuppressWarnings("schema-parity:MissingZone") java.time.LocalDateTime since) {}
        """);
    project.source(
        "More",
        """
        @SuppressWarnings("schema-parity:MissingZone")
        class More {
          @Table
          record Hold(@PrimaryKey long id, java.time.LocalDateTime since) {}
        }
        """);

    assertThat(project.compile()).isEmpty();
  }

  @Test
  void theSeverityOfARuleCanBeSet() {
    project.source(
        "Loan", "@Table\nrecord Loan(@PrimaryKey long id, @Default(\"1\") boolean open) {}");

    project.with("-Aschemaparity.severity.DefaultValue=warning");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("warning: Loan.java:6: [DefaultValue]");
    assertThat(project.model()).contains("column \"open\"");
  }
}
