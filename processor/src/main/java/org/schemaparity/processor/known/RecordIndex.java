package org.schemaparity.processor.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The records that a model was made from.
 *
 * @param modelClass the name of the generated model class
 * @param tables the canonical names of the records that are tables, each with the names of its
 *     components that a type-use annotation makes nullable
 * @param parts the same of the records and enums that tables are made of
 * @param others the names of the other types and of the packages that declare something
 */
public record RecordIndex(
    String modelClass,
    Map<String, Set<String>> tables,
    Map<String, Set<String>> parts,
    Set<String> others) {
  /** Where the index lies in the class output. */
  public static final String PATH = "META-INF/schema-parity/index";

  private static final String FORMAT = "schema-parity index 2";

  public RecordIndex {
    tables = Map.copyOf(tables);
    parts = Map.copyOf(parts);
    others = Set.copyOf(others);
  }

  /** {@return the components, of tables and parts, that a type-use annotation makes nullable} */
  public Map<String, Set<String>> nullableComponents() {
    Map<String, Set<String>> all = new LinkedHashMap<>(parts);
    all.putAll(tables);
    return all;
  }

  /** {@return the index as text, the same for the same index} */
  public String write() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append("model ").append(modelClass).append('\n');
    write(text, "table", tables);
    write(text, "part", parts);
    new TreeSet<>(others).forEach(name -> text.append("other ").append(name).append('\n'));
    return text.toString();
  }

  private static void write(StringBuilder text, String word, Map<String, Set<String>> types) {
    SortedMap<String, Set<String>> sorted = new TreeMap<>(types);
    sorted.forEach(
        (name, nullables) -> {
          text.append(word).append(' ').append(name);
          new TreeSet<>(nullables).forEach(nullable -> text.append(' ').append(nullable));
          text.append('\n');
        });
  }

  /** {@return the index that {@code text} says, or nothing if it is not one of this format} */
  public static Optional<RecordIndex> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(FORMAT) || !lines.get(1).startsWith("model ")) {
      return Optional.empty();
    }
    Map<String, Set<String>> tables = new TreeMap<>();
    Map<String, Set<String>> parts = new TreeMap<>();
    Set<String> others = new TreeSet<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> words = List.of(line.split(" "));
      if (words.size() < 2) {
        return Optional.empty();
      }
      Set<String> nullables = Set.copyOf(words.subList(2, words.size()));
      if (words.get(0).equals("other")) {
        others.add(words.get(1));
      } else {
        (words.get(0).equals("table") ? tables : parts).put(words.get(1), nullables);
      }
    }
    return Optional.of(
        new RecordIndex(lines.get(1).substring("model ".length()), tables, parts, others));
  }
}
