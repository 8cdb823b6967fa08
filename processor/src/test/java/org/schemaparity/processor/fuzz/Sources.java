package org.schemaparity.processor.fuzz;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.Domain;
import org.schemaparity.annotations.Embedded;
import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Exclusion;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.Label;
import org.schemaparity.annotations.NotNullConstraint;
import org.schemaparity.annotations.Partition;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Schema;
import org.schemaparity.annotations.Sequence;
import org.schemaparity.annotations.Serial;
import org.schemaparity.annotations.SqlDefinition;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Transient;
import org.schemaparity.annotations.Unique;

/**
 * Makes up Java sources: valid, broken and bizarre uses of every annotation on every kind of
 * element. The same seed gives the same source.
 */
final class Sources {
  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(
          Table.class,
          Column.class,
          PrimaryKey.class,
          Unique.class,
          ForeignKey.class,
          Index.class,
          Check.class,
          Exclusion.class,
          Default.class,
          Identity.class,
          Serial.class,
          GeneratedColumn.class,
          Embedded.class,
          Json.class,
          Transient.class,
          Domain.class,
          CompositeType.class,
          EnumType.class,
          Label.class,
          Schema.class,
          Sequence.class,
          SqlDefinition.class,
          Partition.class,
          NotNullConstraint.class);

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "id",
          "note",
          "ID",
          "\\\"id\\\"",
          "id DESC",
          "lower(note)",
          "(id",
          "id)",
          "'x'",
          "'",
          "now()",
          "id > 0",
          "a, b",
          "--",
          "/*",
          "$$x",
          "select",
          "1",
          "-1",
          "99999999999999",
          "1e400",
          "true",
          "nul",
          "\\u0000",
          "\\ud800",
          "\\uD83D\\uDE00",
          "größe",
          "RANGE (id)",
          "LIST (lower(note))",
          "FROM (1) TO (2)",
          "DEFAULT",
          "text",
          "numeric(10,2)",
          "int[]",
          "serial",
          "public.mood",
          "a.b.c",
          "fillfactor=70",
          "btree",
          "gin",
          "gist",
          "CREATE VIEW v AS SELECT 1",
          "CREATE FUNCTION",
          "GRANT SELECT ON t TO r",
          "id WITH =",
          "x".repeat(64),
          "x".repeat(5000),
          "((((((((((((((((((((",
          "%s %d",
          "*/ class X {} /*");

  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "short",
          "byte",
          "boolean",
          "char",
          "double",
          "float",
          "String",
          "Integer",
          "Long",
          "String",
          "byte[]",
          "int[][]",
          "java.util.List<String>",
          "java.util.List<java.util.List<Integer>>",
          "java.util.Optional<String>",
          "java.util.Optional<java.util.Optional<String>>",
          "java.math.BigDecimal",
          "java.util.UUID",
          "java.time.Instant",
          "java.time.LocalDateTime",
          "Mood",
          "Value",
          "Pair<Integer, String>",
          "Pair<Pair<Integer, Long>, Mood>",
          "Deep",
          "java.util.OptionalInt",
          "Mood[]",
          "Value[]",
          "@Nullable String",
          "java.util.List<@Nullable String>",
          "java.lang.@Nullable String",
          "lib.Spot",
          "long",
          "long",
          "String");

  private static final List<String> ODD_TYPES =
      List.of(
          "Object",
          "java.util.Map<String, String>",
          "java.util.List<?>",
          "java.util.List<? extends Number>",
          "Table0",
          "Cycle",
          "Comparable<String>",
          "Runnable",
          "Class<?>",
          "java.util.Optional",
          "Pair",
          "Pair<?, ?>",
          "lib.Shelf",
          "lib.Orphan",
          "lib.Garbage",
          nested("Pair<", ", int[]>", 40),
          nested("java.util.List<", ">", 200),
          nested("java.util.Optional<", ">", 50),
          "String" + "[]".repeat(100));

  private static final List<String> BROKEN_TYPES =
      List.of(
          "Missing",
          "void",
          "T",
          "Pair<Missing, T>",
          "int<String>",
          "java.util.List<int>",
          "lib.Gone",
          "lib.Missing.Inner",
          "@Missing String",
          "Table0.Missing<T>[]",
          "var");

  private static final List<String> OPTIONS =
      List.of(
          "constants=true",
          "constants=maybe",
          "model=shop.Model",
          "model=shop.Table0",
          "model=1",
          "schema=größe",
          "schema=",
          "schema=pg_catalog",
          "include=lib.SchemaModel",
          "include=,",
          "pending=error",
          "pending=off",
          "advice=note",
          "advice=loud",
          "severity.SmallKey=error",
          "severity.NotACode=off",
          "severity.UnknownColumn=off",
          "description=\u0000",
          "description=*/",
          "snapshot=/",
          "migrations=/dev/null",
          "nonsense");

  private static final List<String> NAMES =
      List.of(
          "id",
          "note",
          "value",
          "größe",
          "Ωμέγα",
          "_x",
          "$",
          "a$b",
          "table",
          "select",
          "ctid",
          "x1",
          "URLValue",
          "名前",
          "n".repeat(70),
          "hashCode2",
          "type",
          "order");

  private static final List<String> OTHERS =
      List.of(
          "@NullMarked ",
          "@NullUnmarked ",
          "@Deprecated ",
          "@SuppressWarnings(\"schema-parity:MissingIndex\") ",
          "@SuppressWarnings({\"schema-parity:\", \"schema-parity:UnknownColumn\"}) ");

  private final Random random;

  /** Whether the compiler itself refuses most of it. */
  private final boolean broken;

  private int counter;

  Sources(long seed) {
    random = new Random(seed);
    broken = random.nextInt(5) == 0;
  }

  /** Options of the compiler. */
  List<String> options() {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> "-Aschemaparity." + pick(OPTIONS))
        .toList();
  }

  /** What the package is said to be, if anything. */
  String packageInfo() {
    return annotations(ElementType.PACKAGE, 3)
        + (chance(2) ? "@org.jspecify.annotations.NullMarked " : "")
        + "package shop;\nimport org.schemaparity.annotations.*;\n";
  }

  String next() {
    StringBuilder source = new StringBuilder();
    if (!broken || chance(5)) {
      source.append("package shop;\n");
    }
    source.append("import org.jspecify.annotations.*;\n");
    source.append("import org.schemaparity.annotations.*;\n");
    int types = 1 + random.nextInt(4);
    for (int i = 0; i < types; i++) {
      source.append(type("Table" + i, 0));
    }
    source.append(annotations(ElementType.TYPE, 1)).append("enum Mood { ");
    source.append(annotations(ElementType.FIELD, 1)).append("GOOD, ");
    source.append(annotations(ElementType.FIELD, 1)).append("BAD }\n");
    source.append(annotations(ElementType.TYPE, 1)).append("record Value(");
    source.append(annotations(ElementType.RECORD_COMPONENT, 1)).append("String text) {}\n");
    source.append("record Pair<A, B>(A first, B second) {}\n");
    source.append("record Cycle(Cycle again, int id) {}\n");
    source.append(deep(random.nextInt(100) == 0 ? 300 : random.nextInt(12)));
    return source.toString();
  }

  private String deep(int depth) {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      deep.append(
          "record Deep%s(%s int id, Deep%d inner) {}\n"
              .formatted(
                  i == 0 ? "" : "" + i, annotations(ElementType.RECORD_COMPONENT, 1), i + 1));
    }
    return deep + "record Deep%s(int leaf) {}\n".formatted(depth == 0 ? "" : "" + depth);
  }

  private String type(String name, int depth) {
    boolean record = chance(8);
    String annotations =
        (chance(9) && (record || chance(2)) ? "@Table " : "") + annotations(ElementType.TYPE, 2);
    String inner = depth < 2 && chance(2) ? type(name + "In", depth + 1) : "";
    if (!record) {
      String kind = pick(List.of("class", "interface", "enum", "@interface"));
      String body = kind.equals("enum") ? "A, " + annotations(ElementType.FIELD, 1) + "B; " : "";
      String field =
          kind.equals("@interface")
              ? ""
              : annotations(ElementType.FIELD, 1) + "static final int F = 1;";
      return "%s %s %s { %s %s %s }\n".formatted(annotations, kind, name, body, field, inner);
    }
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    List<String> components = new ArrayList<>();
    components.add(chance(5) ? "@PrimaryKey long id" : component("id"));
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      components.add(component(names.get(i)));
    }
    return "%s record %s%s(%s) %s { %s static int s; %s %s}\n"
        .formatted(
            annotations,
            name,
            broken && chance(2) ? "<" + annotations(ElementType.TYPE_PARAMETER, 1) + "T>" : "",
            String.join(", ", components),
            broken && chance(2) ? "implements " + pick(List.of("Missing", "Runnable", name)) : "",
            broken ? annotations(ElementType.FIELD, 1) : "",
            broken ? members() : "",
            inner);
  }

  /** Our annotations on what is neither type nor component. */
  private String members() {
    return "%s int m(%s int p) { %s int l = p; return l; } %s class Inner { %s Inner(%s int q) {} }"
        .formatted(
            annotations(ElementType.METHOD, 2),
            annotations(ElementType.PARAMETER, 1),
            annotations(ElementType.LOCAL_VARIABLE, 1),
            annotations(ElementType.TYPE, 1),
            annotations(ElementType.CONSTRUCTOR, 1),
            annotations(ElementType.PARAMETER, 1));
  }

  private static String nested(String before, String after, int depth) {
    return before.repeat(depth) + "Integer" + after.repeat(depth);
  }

  private String component(String name) {
    String type =
        broken && chance(3) ? pick(BROKEN_TYPES) : chance(1) ? pick(ODD_TYPES) : pick(TYPES);
    return annotations(ElementType.RECORD_COMPONENT, 2) + type + " " + name;
  }

  private String annotations(ElementType target, int most) {
    Set<Class<?>> seen = new HashSet<>(Set.of(Table.class));
    StringBuilder annotations = new StringBuilder();
    if (target == ElementType.TYPE && chance(1)) {
      annotations.append(pick(OTHERS));
    }
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      Class<? extends Annotation> type = pick(ANNOTATIONS);
      boolean fits =
          List.of(type.getAnnotation(Target.class).value()).contains(target) && seen.add(type);
      if (fits || broken) {
        annotations.append(annotation(type));
      }
    }
    return annotations.toString();
  }

  private String annotation(Class<? extends Annotation> type) {
    List<String> values = new ArrayList<>();
    Method[] attributes = type.getDeclaredMethods();
    Arrays.sort(attributes, Comparator.comparing(Method::getName));
    for (Method attribute : attributes) {
      boolean needed = attribute.getDefaultValue() == null;
      if ((needed && (!broken || chance(9))) || chance(2)) {
        Class<?> wanted = broken && chance(1) ? int.class : attribute.getReturnType();
        values.add(attribute.getName() + " = " + value(wanted, attribute.getName()));
      }
    }
    return "@" + type.getSimpleName() + "(" + String.join(", ", values) + ") ";
  }

  private String value(Class<?> type, String attribute) {
    if (type.isArray()) {
      return IntStream.range(0, random.nextInt(4))
          .mapToObj(i -> value(type.getComponentType(), attribute))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (type == boolean.class) {
      return String.valueOf(random.nextBoolean());
    } else if (type == int.class) {
      return pick(List.of("1", "-1", "0", "5", "2147483647", "1 << 20"));
    } else if (type == long.class) {
      return pick(List.of("1", "-1", "0", "100", "Long.MIN_VALUE", "1L << 40"));
    } else if (type == Class.class) {
      return pick(List.of("Table0.class", "Table0.class", "Mood.class", "int.class", "Pair.class"));
    } else if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return type.getCanonicalName() + "." + ((Enum<?>) pick(List.of(constants))).name();
    }
    // Names are most often free, so that more than their collisions is found.
    return '"' + (attribute.equals("name") && chance(8) ? "n" + counter++ : pick(TEXTS)) + '"';
  }

  private boolean chance(int inTen) {
    return random.nextInt(10) < inTen;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
