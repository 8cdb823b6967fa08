package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in several modules, each in a jar of its own, as the last module sees them. */
class ManyModulesTest {
  private static final String INCLUDE = "-Aschemaparity.include=";

  @TempDir Path directory;
  private Project last;

  @BeforeEach
  void twoModules() throws IOException {
    Path people =
        module(
            "people",
            """
            package people;

            import org.schemaparity.annotations.*;

            @Table(schema = "staff")
            public record Person(
                @PrimaryKey long id, Mood mood, @Nullable String note, Address address) {
              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @interface Nullable {}

              enum Mood { GOOD }

              record Address(String street, String town) {}
            }
            """);
    Path orders =
        module(
            "orders",
            """
            package orders;

            import org.schemaparity.annotations.*;

            @Table(name = "orders")
            public record Order(@PrimaryKey long id) {}
            """);
    last =
        new Project(directory.resolve("last"))
            .dependingOn(people, orders)
            .with("-Aschemaparity.pending=off");
  }

  @Test
  void aForeignKeyRefersToATableOfAnotherModule() {
    last.with(INCLUDE + "people.SchemaModel", "-Aschemaparity.model=shop.SchemaModel");
    last.source(
        "Loan",
        "@Table\nrecord Loan(@PrimaryKey int id, @ForeignKey(people.Person.class) long by) {}");

    assertThat(last.compile()).isEmpty();

    assertThat(last.model()).contains("referencedTable \"staff\".\"person\"");
  }

  @Test
  void withoutItsModelTheOtherModuleIsNotKnown() {
    last.source(
        "Loan",
        "@Table\nrecord Loan(@PrimaryKey int id, @ForeignKey(people.Person.class) long by) {}");

    assertThat(last.compile())
        .singleElement()
        .asString()
        .contains("[NotATable] `Person` is a table of another module. Name that module's model");
  }

  @Test
  void aModuleWithoutATableMakesTheModelOfOthers() {
    last.with(
        INCLUDE + "people.SchemaModel, orders.SchemaModel",
        "-Aschemaparity.model=shop.SchemaModel");
    last.source("Use", "class Use { Object used = SchemaModel.class; }");

    assertThat(last.compile()).isEmpty();

    assertThat(last.model())
        .contains(
            "table \"public\".\"orders\"",
            "table \"staff\".\"person\"",
            "enum_type \"public\".\"mood\"",
            "column \"address_town\"")
        .contains("  column \"note\"\n    type BuiltIn(\"text\")\n  column");
  }

  @Test
  void theSameTableTwiceNamesBothJars() throws IOException {
    Path again =
        module(
            "again",
            """
            package again;

            import org.schemaparity.annotations.*;

            @Table
            public record Orders(@PrimaryKey long id) {}
            """);
    last.dependingOn(again)
        .with(INCLUDE + "again.SchemaModel,orders.SchemaModel", "-Aschemaparity.model=shop.All");
    last.source("Use", "class Use {}");

    assertThat(last.compile())
        .singleElement()
        .asString()
        .contains(
            "[DuplicateTable] `again.Orders` of again.jar and `orders.Order` of orders.jar are both the table `public.orders`.");
  }

  @Test
  void aModelThatIsNotThereIsSaidToBeMissing() {
    last.with(INCLUDE + "nobody.SchemaModel,1x");
    last.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id) {}");

    assertThat(last.compile())
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains("[Option]"));
  }

  @Test
  void whatMayBeNullIsKnownOfAJarThatWeDidNotSeeBeingCompiled() throws IOException {
    Path library =
        module(
            "library",
            """
            package library;

            import java.util.List;

            public record Address(
                @Nullable String street,
                String town,
                List<@Nullable String> notes,
                String @Nullable [] lines,
                Address.@Nullable Kind kind,
                @Other(numbers = {1, 2}, kind = Kind.HOME, more = @Named("x")) String last) {
              public static final long LONG = 1L << 40;

              public enum Kind { HOME }

              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @interface Nullable {}

              @interface Named { String value(); }

              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
              @interface Other { int[] numbers(); Kind kind(); Named more(); }
            }
            """);
    last.dependingOn(library);
    last.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, library.Address at) {}");

    assertThat(last.compile()).isEmpty();

    List<String> refusing =
        last.model()
            .lines()
            .filter(line -> line.contains("column ") || line.contains("notNull"))
            .toList();
    assertThat(refusing)
        .containsExactly(
            "  column \"id\"",
            "    notNull true",
            "  column \"at_street\"",
            "  column \"at_town\"",
            "    notNull true",
            "  column \"at_notes\"",
            "    notNull true",
            "  column \"at_lines\"",
            "  column \"at_kind\"",
            "  column \"at_last\"",
            "    notNull true");
  }

  private Path module(String name, String source) throws IOException {
    Project module = new Project(directory.resolve(name)).with("-Aschemaparity.pending=off");
    Matcher record = Pattern.compile("record (\\w+)").matcher(source);
    assertThat(record.find()).isTrue();
    String path = "src/main/java/%s/%s.java".formatted(name, record.group(1));
    module.write(path, source);
    assertThat(module.compile(path)).isEmpty();
    Path jar = directory.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String file : Project.list(module.classes)) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(Files.readAllBytes(module.classes.resolve(file)));
      }
    }
    return jar;
  }
}
