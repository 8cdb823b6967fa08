package org.schemaparity.check.mutations;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.UnmodelledObject;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/**
 * Which attributes there are of which kind of object, in the words of findings.
 *
 * @param attributes the attributes by kind
 */
record Coverage(Map<ObjectKind, TreeSet<String>> attributes) {
  /** What only says in which object it differs. */
  private static final String OF_A_PART =
      "^(index(?! comment)|(?:trigger state|comment|default|mapping|user mapping) of) .*";

  private static final List<ObjectKind> KINDS =
      Arrays.stream(ObjectKind.values())
          .sorted(Comparator.comparingInt((ObjectKind kind) -> kind.words().length()).reversed())
          .toList();

  /** {@return what the model has, and what the reader reads of the objects in {@code databases}} */
  static Coverage there(Stream<Database> databases) {
    Coverage coverage = new Coverage(new EnumMap<>(ObjectKind.class));
    coverage.addMembers(Database.class);
    databases.forEach(
        database -> {
          database.sqlObjects().forEach(coverage::add);
          coverage.addDetails(database);
        });
    return coverage;
  }

  /** {@return what the mutations find} */
  static Coverage mutated(List<Mutation> mutations) {
    Coverage coverage = new Coverage(new EnumMap<>(ObjectKind.class));
    mutations.stream().flatMap(mutation -> mutation.finds().stream()).forEach(coverage::addLine);
    return coverage;
  }

  private void addMembers(Class<?> type) {
    for (Part part : Shape.of(type).members()) {
      Class<? extends SchemaObject> member = part.memberClass().orElseThrow();
      if (member != SqlObject.class && member != UnmodelledObject.class) {
        ObjectKind kind = kind(member);
        add(kind, "created");
        add(kind, "dropped");
        Shape.of(member).attributes().forEach(attribute -> add(kind, attribute));
        addMembers(member);
      }
    }
  }

  /** Of the objects that have attributes of their own besides. */
  private void addDetails(Record owner) {
    for (Part part : Shape.of(owner.getClass()).members()) {
      for (SchemaObject member : part.membersOf(owner)) {
        if (!(member instanceof SqlObject || member instanceof UnmodelledObject)) {
          Shape.of(member.getClass()).attributes().stream()
              .filter(attribute -> attribute.type() == Details.class)
              .forEach(attribute -> add(member.kind(), (Details) attribute.of((Record) member)));
          addDetails((Record) member);
        }
      }
    }
  }

  private static ObjectKind kind(Class<?> type) {
    String keyword = Shape.keyword(type).toUpperCase(Locale.ROOT);
    return ObjectKind.valueOf(keyword.replace("COMPOSITE_ATTRIBUTE", "ATTRIBUTE"));
  }

  private void add(ObjectKind kind, Part attribute) {
    Type type = attribute.type();
    if (type == ColumnValue.class) {
      List.of("default", "identity", "generation expression").forEach(word -> add(kind, word));
    } else if (attribute.name().equals("notNull")) {
      add(kind, "nullability");
    } else if (type != Details.class && type != Definition.class) {
      add(kind, attribute.name().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
  }

  private void add(SqlObject object) {
    add(object.kind(), "created");
    add(object.kind(), "dropped");
    add(object.kind(), object.details());
    object.comment().ifPresent(comment -> add(object.kind(), "comment"));
  }

  private void add(ObjectKind kind, Details details) {
    details.all().stream().map(Detail::attribute).forEach(attribute -> add(kind, attribute));
  }

  private void addLine(String line) {
    String rest = line.replaceFirst("^(created|dropped|renamed) ", "");
    ObjectKind kind =
        KINDS.stream()
            .filter(candidate -> rest.startsWith(candidate.words() + " "))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(line));
    String verb = line.substring(0, line.length() - rest.length()).strip();
    add(kind, verb.isEmpty() ? rest.substring(rest.lastIndexOf(": ") + 2) : verb);
  }

  private void add(ObjectKind kind, String attribute) {
    String word = attribute.replaceFirst(OF_A_PART, "$1");
    attributes.computeIfAbsent(kind, absent -> new TreeSet<>()).add(word);
  }

  /** {@return the attributes that {@code other} has not, each behind the words for its kind} */
  List<String> without(Coverage other) {
    return attributes.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .filter(
                        word ->
                            !other
                                .attributes
                                .getOrDefault(entry.getKey(), new TreeSet<>())
                                .contains(word))
                    .map(word -> entry.getKey().words() + ": " + word))
        .toList();
  }

  /** {@return a Markdown table of what is compared, a line for each kind} */
  String table() {
    StringBuilder table = new StringBuilder("| of each | is compared |\n| --- | --- |\n");
    attributes.forEach(
        (kind, words) -> {
          List<String> compared =
              words.stream()
                  .filter(word -> !List.of("created", "dropped", "renamed").contains(word))
                  .map(
                      word ->
                          word.replaceFirst(
                              "^(index|(?:trigger state|comment|default|mapping|user mapping) of)$",
                              "$1 …"))
                  .toList();
          table
              .append("| ")
              .append(kind.words())
              .append(" | ")
              .append(Stream.concat(Stream.of("presence"), compared.stream()).toList())
              .append(" |\n");
        });
    return table.toString().replaceAll("[\\[\\]]", "");
  }
}
