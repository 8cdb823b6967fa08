package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever part of the records is compiled again, the output is that of a whole compilation. */
class RandomPartialCompilationTest {
  private static final List<String> PACKAGES = List.of("shop", "shop.stock", "shop.crm");
  private static final int STEPS = 4;

  @TempDir Path directory;
  private final Map<String, String> sources = new TreeMap<>();
  private Random random = new Random();
  private Project project;

  @BeforeEach
  void anEmptyProject() {
    project = new Project(directory.resolve("partial")).with("-Aschemaparity.pending=off");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aPartialCompilationIsAsGoodAsAWholeOne(long seed) {
    random = new Random(seed);
    List<String> all = new ArrayList<>();
    all.add(write("shop.Nullable", NULLABLE));
    PACKAGES.forEach(name -> all.add(write(name + ".Kind", kind())));
    PACKAGES.forEach(name -> all.add(write(name + ".Part", part())));
    PACKAGES.forEach(name -> all.add(write(name + ".Keep", table("Keep"))));
    IntStream.range(0, 5).forEach(i -> all.add(write(somePackage() + ".T" + i, table("T" + i))));
    assertThat(project.compile(all.toArray(String[]::new))).isEmpty();
    for (int step = 0; step < STEPS; step++) {
      List<String> changed = change();
      assertThat(project.compile(changed.toArray(String[]::new)))
          .as("seed %d, step %d: %s", seed, step, changed)
          .isEmpty();
      assertThat(output(project))
          .as("seed %d, step %d: %s", seed, step, changed)
          .isEqualTo(output(wholeCompilation(step)));
    }
  }

  private static final String NULLABLE =
      """
      @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
      public @interface Nullable {}
      """;

  private String kind() {
    return "public enum Kind { A, B%d }".formatted(random.nextInt(100));
  }

  private String part() {
    return "public record Part(%s String street, Kind part%d) {}"
        .formatted(nullable(), random.nextInt(100));
  }

  private String table(String name) {
    return """
        public class %1$s {
          @Table(name = "%2$s")
          public record Row(@PrimaryKey int id, %3$s String note%4$d, Kind kind, Part home,
              Inner inner, Mood mood, @ForeignKey(Keep.Row.class) int keep) {}
          public record Inner(%3$s String a, int b%4$d) {}
          @EnumType(name = "%2$s_mood")
          public enum Mood { GOOD, BAD%4$d }
        }
        """
        .formatted(
            name, name + "_" + "x".repeat(random.nextInt(3)), nullable(), random.nextInt(100));
  }

  private String nullable() {
    return random.nextBoolean() ? "@shop.Nullable" : "";
  }

  private String somePackage() {
    return PACKAGES.get(random.nextInt(PACKAGES.size()));
  }

  /** Changes some files, and returns those that an IDE would compile. */
  private List<String> change() {
    Map<String, String> written = new LinkedHashMap<>();
    for (String type : List.copyOf(sources.keySet())) {
      String simple = type.substring(type.lastIndexOf('.') + 1);
      int choice = random.nextInt(8);
      if (simple.startsWith("T") && choice == 0) {
        delete(type);
      } else if (simple.startsWith("T") && choice == 1) {
        delete(type);
        String moved = somePackage() + "." + simple;
        written.put(moved, write(moved, table(simple)));
      } else if (choice < 4 && !simple.equals("Nullable")) {
        String text =
            simple.equals("Kind") ? kind() : simple.equals("Part") ? part() : table(simple);
        written.put(type, write(type, text));
      }
    }
    // A compiler is not called without a file.
    return written.isEmpty() ? List.of(path("shop.Nullable")) : List.copyOf(written.values());
  }

  private String write(String type, String text) {
    int dot = type.lastIndexOf('.');
    sources.put(
        type,
        "package %s;\n\nimport org.schemaparity.annotations.*;\n\n%s"
            .formatted(type.substring(0, dot), named(type, text)));
    project.write(path(type), sources.get(type));
    return path(type);
  }

  /** Tables, and enums without a name of their own, are called after their package too. */
  private static String named(String type, String text) {
    String prefix = type.substring(0, type.lastIndexOf('.')).replace('.', '_');
    return text.replace("name = \"", "name = \"" + prefix + "_")
        .replace(
            "public enum Kind", "@EnumType(name = \"%s_kind\") public enum Kind".formatted(prefix));
  }

  private void delete(String type) {
    sources.remove(type);
    project.delete(path(type));
    int dot = type.lastIndexOf('.');
    Path folder = project.classes.resolve(type.substring(0, dot).replace('.', '/'));
    String simple = type.substring(dot + 1);
    Project.list(folder).stream()
        .filter(name -> name.matches(simple + "(\\$.*)?\\.class"))
        .forEach(name -> project.delete(folder.resolve(name).toString()));
  }

  private static String path(String type) {
    return "src/main/java/" + type.replace('.', '/') + ".java";
  }

  private Project wholeCompilation(int step) {
    Project whole =
        new Project(directory.resolve("whole" + step)).with("-Aschemaparity.pending=off");
    sources.forEach((type, text) -> whole.write(path(type), text));
    assertThat(whole.compile()).isEmpty();
    return whole;
  }

  /** All that we write: the model, the index and the generated classes. */
  private static Map<String, String> output(Project of) {
    return Project.list(of.directory.resolve("target")).stream()
        .filter(name -> !name.endsWith(".class"))
        .collect(
            Collectors.toMap(
                name -> name,
                name -> of.read(of.directory.resolve("target").resolve(name)),
                (one, other) -> one,
                TreeMap::new));
  }
}
