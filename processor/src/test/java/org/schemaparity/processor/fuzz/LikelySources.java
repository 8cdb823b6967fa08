package org.schemaparity.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes up Java sources of which each annotation makes sense by itself, so that many of them are
 * taken, and it is up to our rules to find what does not go together. Expressions are of a few
 * forms that fit: what else they may hold is left to the server. The same seed gives the same
 * source.
 */
final class LikelySources {
  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "long",
          "short",
          "boolean",
          "double",
          "float",
          "String",
          "String",
          "byte[]",
          "int[]",
          "List<String>",
          "BigDecimal",
          "UUID",
          "Instant",
          "LocalDateTime",
          "LocalDate",
          "LocalTime",
          "OffsetDateTime",
          "Duration",
          "Mood",
          "Word",
          "Amount",
          "Spot",
          "Pair",
          "Mood[]",
          "@Json String",
          "@Column(type = \"point\") String",
          "@Column(type = \"int4range\") String",
          "@Column(type = \"inet\") String",
          "@Column(type = \"xml\") String",
          "@Column(type = \"json\") String",
          "@Column(type = \"bit(3)\") String",
          "@Column(type = \"money\") String",
          "@Column(type = \"tsvector\") String");

  private static final List<String> NAMES =
      List.of("note", "number", "kind", "größe", "Title", "title", "order", "x", "yY", "place");

  private static final List<String> CHECKS =
      List.of("id > 0", "id IS NOT NULL", "id % 2 = 0 OR id > 10", "id IN (1, 2)");

  private static final List<String> ACTIONS =
      List.of("NO_ACTION", "RESTRICT", "CASCADE", "SET_NULL", "SET_DEFAULT");

  private static final List<String> METHODS =
      List.of("btree", "btree", "hash", "gin", "gist", "brin");

  private final Random random;
  private final int tables;
  private int named;

  LikelySources(long seed) {
    random = new Random(seed);
    tables = 1 + random.nextInt(3);
  }

  String next() {
    StringBuilder source =
        new StringBuilder(
            """
            package shop;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.schemaparity.annotations.*;
            @EnumType(%s) enum Mood { GOOD, BAD }
            @Domain(%s) %s record Word(%s String value) {}
            @Domain record Amount(%s int value) {}
            @CompositeType record Spot(int x, @Column(length = 5) String y, Mood mood) {}
            record Pair(%s int one, Optional<String> two) {}
            """
                .formatted(
                    one("storage = EnumType.Storage.TEXT", "name = \"mood\"", "schema = \"Stock\""),
                    one("notNull = true", "schema = \"Stock\"", ""),
                    one("@Check(\"VALUE <> ''\")", ""),
                    one("@Default(\"'x'\")", "@Column(length = 7)", ""),
                    one("@Default(\"1\")", ""),
                    one("@Unique", "@Index", "@Check(\"one > 0\")", "@Default(\"7\")", "")));
    for (int i = 0; i < tables; i++) {
      source.append(table(i));
    }
    return source.toString();
  }

  private String table(int i) {
    boolean child = i > 0 && chance(1);
    List<String> names = new ArrayList<>();
    List<String> components = new ArrayList<>();
    boolean listed = chance(2);
    names.add("id");
    components.add((listed ? "" : "@PrimaryKey ") + key() + "long id");
    int count = random.nextInt(5);
    for (int c = 0; c < count && !child; c++) {
      String name = NAMES.get((i * 3 + c * 7 + random.nextInt(2)) % NAMES.size());
      if (!names.contains(name)) {
        names.add(name);
        components.add(component(name));
      }
    }
    return "@Table(%s) %s %s record T%d(%s) {}\n"
        .formatted(
            options(i, child),
            listed ? "@PrimaryKey(columns = " + list(names) + keyOptions() + ")" : "",
            IntStream.range(0, random.nextInt(3))
                .mapToObj(n -> constraint(names))
                .collect(Collectors.joining(" ")),
            i,
            String.join(", ", components));
  }

  private String options(int i, boolean child) {
    List<String> options = new ArrayList<>();
    if (child) {
      boolean partition = chance(5);
      options.add((partition ? "partitionOf" : "inherits") + " = T" + (i - 1) + ".class");
      if (partition) {
        options.add("partitionValues = \"" + one("DEFAULT", "IN (1)", "FROM (1) TO (5)") + "\"");
      }
    }
    maybe(
        options,
        2,
        "partitionBy = \"" + one("RANGE (id)", "LIST (id)", "HASH (id)", "RANGE (note)") + "\"");
    maybe(options, 1, "unlogged = true");
    maybe(options, 1, "storageParameters = \"fillfactor=70\"");
    maybe(options, 1, "rowSecurity = true");
    maybe(options, 1, "schema = \"" + one("Stock", "größe") + "\"");
    maybe(options, 1, "replicaIdentityIndex = \"t" + i + "_pkey\"");
    maybe(options, 1, "clusteredOn = \"t" + i + "_pkey\"");
    maybe(options, 1, "name = \"" + one("T" + i, "select", "t" + (i + 1), "mood", "a b") + "\"");
    maybe(options, 1, "comment = \"it's\"");
    return String.join(", ", options);
  }

  private String key() {
    return chance(4) ? one("@Identity ", "@Serial ", "@Identity(sequence = \"t1\") ") : "";
  }

  private String component(String name) {
    String type = pick(TYPES);
    boolean nullable = chance(3) && !type.matches("int|long|short|boolean|double|float|Pair");
    if (nullable) {
      int at = type.lastIndexOf(' ') + 1;
      type = type.substring(0, at) + "Optional<" + type.substring(at) + ">";
    }
    List<String> annotations = new ArrayList<>();
    if (!type.contains("@")) {
      maybe(annotations, 2, "@Column(" + column() + ")");
    }
    maybe(annotations, 1, "@PrimaryKey");
    maybe(annotations, 1, "@Unique(" + unique() + ")");
    maybe(annotations, 2, "@Index(" + index() + ")");
    maybe(annotations, 2, foreign("", ""));
    maybe(annotations, 1, "@Check(\"" + pick(CHECKS) + "\")");
    maybe(
        annotations,
        1,
        "@NotNullConstraint(" + one("", "name = \"known\"", "noInherit = true") + ")");
    if (chance(3)) {
      annotations.add(
          one(
              "@Default(\"1\")",
              "@Default(\"'x'\")",
              "@Default(\"NULL\")",
              "@Default(\"true\")",
              "@Default(\"'{}'\")",
              "@Identity",
              "@Serial",
              "@GeneratedColumn(\"id + 1\")",
              "@GeneratedColumn(value = \"id\", storage = GeneratedColumn.Storage.VIRTUAL)"));
    }
    return String.join(" ", annotations) + " " + type + " " + name;
  }

  private String column() {
    return one(
        "length = 3",
        "precision = 3",
        "precision = 3, scale = 1",
        "collation = \"C\"",
        "storage = Column.Storage.EXTERNAL",
        "storage = Column.Storage.PLAIN",
        "compression = Column.Compression.PGLZ",
        "statisticsTarget = 7",
        "options = \"n_distinct=5\"",
        "name = \"Id\"",
        "type = \"text\"");
  }

  private String unique() {
    return one(
        "",
        "nullsNotDistinct = true",
        "include = \"id\"",
        "deferrability = Deferrability.INITIALLY_DEFERRED");
  }

  private String keyOptions() {
    return one(
        "",
        ", include = \"id\"",
        ", deferrability = Deferrability.INITIALLY_IMMEDIATE",
        ", name = \"t" + random.nextInt(3) + "\"");
  }

  private String index() {
    List<String> options = new ArrayList<>();
    maybe(options, 4, "method = \"" + pick(METHODS) + "\"");
    maybe(options, 2, "where = \"" + pick(CHECKS) + "\"");
    maybe(options, 2, "unique = true");
    maybe(options, 1, "include = \"id\"");
    maybe(options, 1, "nullsNotDistinct = true");
    maybe(options, 1, "name = \"n" + named++ + "\"");
    return String.join(", ", options);
  }

  private String foreign(String columns, String references) {
    List<String> options =
        new ArrayList<>(List.of("value = T" + random.nextInt(tables) + ".class"));
    if (!columns.isEmpty()) {
      options.add("columns = " + columns);
      maybe(options, 3, "references = " + references);
    }
    maybe(options, 4, "onDelete = ReferentialAction." + pick(ACTIONS));
    maybe(options, 3, "onUpdate = ReferentialAction." + pick(ACTIONS));
    maybe(options, 1, "match = ForeignKey.Match.FULL");
    maybe(options, 1, "deferrability = Deferrability.INITIALLY_DEFERRED");
    maybe(options, 1, "validity = Validity." + one("NOT_VALID", "NOT_ENFORCED"));
    maybe(options, 1, "setColumns = \"id\"");
    return "@ForeignKey(" + String.join(", ", options) + ")";
  }

  private String constraint(List<String> names) {
    String some = list(names.subList(0, 1 + random.nextInt(names.size())));
    String other = pick(names);
    return switch (random.nextInt(6)) {
      case 0 ->
          "@Unique(columns = "
              + some
              + (chance(3)
                  ? ", " + one("nullsNotDistinct = true", "name = \"u\"", "withoutOverlaps = true")
                  : "")
              + ")";
      case 1 -> foreign(some, some);
      case 2 ->
          "@Check(value = \""
              + pick(CHECKS)
              + "\""
              + one("", ", noInherit = true", ", validity = Validity.NOT_VALID", ", name = \"u\"")
              + ")";
      case 3 ->
          "@Exclusion(using = \""
              + one("gist", "btree", "hash")
              + "\", value = \""
              + other
              + " WITH "
              + "="
              + "\""
              + one("", ", where = \"id > 0\"")
              + ")";
      case 4 ->
          "@Index(value = {\"(id + 1)\", \""
              + other
              + one("", " DESC", " NULLS FIRST", " text_pattern_ops")
              + "\"}"
              + (chance(5) ? ", " + index() : "").replaceAll(", $", "")
              + ")";
      default ->
          "@Index(value = \""
              + other
              + one("", " COLLATE \\\"C\\\"", " DESC")
              + "\""
              + (", " + index()).replaceAll(", $", "")
              + ")";
    };
  }

  private static String list(List<String> names) {
    return names.stream()
        .map(name -> "\"" + name + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void maybe(List<String> list, int inTen, String text) {
    if (chance(inTen)) {
      list.add(text);
    }
  }

  private String one(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private boolean chance(int inTen) {
    return random.nextInt(10) < inTen;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
