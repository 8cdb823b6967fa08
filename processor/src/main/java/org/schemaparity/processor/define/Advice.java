package org.schemaparity.processor.define;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.schemaparity.model.sql.Token;

/** Says what to do with a statement that has no place in an SQL definition. */
final class Advice {
  private static final String IN_GENERAL =
      "An SQL definition takes CREATE of what no annotation declares, COMMENT ON and ALTER of what it creates itself and without a new name, GRANT and REVOKE on one object, ALTER DEFAULT PRIVILEGES, and ALTER … OWNER TO.";

  /** By leading words, the more special ones first. */
  private static final Map<String, String> BY_WORDS = byWords();

  private Advice() {}

  private static Map<String, String> byWords() {
    Map<String, String> advice = new LinkedHashMap<>();
    advice.put("create table", "Declare a table by a record with @Table.");
    advice.put(
        "create unlogged table", "Declare a table by a record with @Table(unlogged = true).");
    advice.put(
        "create unique index",
        "Declare an index of a table with @Index(unique = true) on its record; that of a materialized view stands after the view.");
    advice.put(
        "create index",
        "Declare an index of a table with @Index on its record; that of a materialized view stands after the view.");
    advice.put("create sequence", "Declare a sequence with @Sequence, or a column with @Serial.");
    advice.put("create domain", "Declare a domain by a record with @Domain.");
    advice.put(
        "create type",
        "Declare a type by an enum or by a record with @CompositeType; a range type begins with CREATE TYPE … AS RANGE, a base type with its name alone or with parentheses behind it.");
    advice.put("create schema", "A schema is made for what lies in it, or declared with @Schema.");
    advice.put("comment on schema", "Say it with @Schema(comment = \"…\").");
    advice.put("comment on table", "Say it with @Table(comment = \"…\").");
    advice.put(
        "comment on column",
        "Say it with @Column(comment = \"…\"); for a view it stands in the text that creates the view.");
    advice.put(
        "alter table",
        "Change the table's record; ENABLE or DISABLE of a trigger or rule stands in the text that creates it.");
    advice.put("drop", "Remove the definition: the next migration drops what it made.");
    return advice;
  }

  static String about(Statement statement) {
    String words =
        statement.tokens().stream()
            .limit(3)
            .map(Token::value)
            .collect(Collectors.joining(" ", "", " "));
    return BY_WORDS.entrySet().stream()
        .filter(advice -> words.startsWith(advice.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(IN_GENERAL);
  }
}
