package org.schemaparity.model.snapshot;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.Database;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** Reads a snapshot's text, line by line. */
final class SnapshotReader {
  private static final List<String> CONFLICTS = List.of("<<<<<<<", "=======", ">>>>>>>");

  private final List<String> lines;
  private final List<RecordedMigration> migrations = new ArrayList<>();
  private int at;

  SnapshotReader(String text) {
    // An editor may have put a byte order mark in front.
    this.lines = text.replaceFirst("^\ufeff", "").lines().toList();
  }

  Snapshot read() {
    rejectConflicts();
    if (lines.isEmpty() || !lines.get(0).equals(SnapshotText.FORMAT)) {
      throw fault(
          "this is no snapshot that this version reads: the first line must be '"
              + SnapshotText.FORMAT
              + "'.");
    }
    at = 1;
    while (more() && !isObject()) {
      readHeader();
    }
    return new Snapshot(migrations, (Database) readParts(Database.class, 0, new HashMap<>()));
  }

  private void rejectConflicts() {
    for (at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (CONFLICTS.stream().anyMatch(line::startsWith)) {
        throw fault(
            "a merge conflict is unresolved. Take either side, compile, and copy the new snapshot.");
      }
    }
    at = 0;
  }

  private boolean more() {
    return at < lines.size();
  }

  private boolean isObject() {
    return Shape.of(Database.class).members().stream()
        .anyMatch(part -> startsWith(keyword(part) + " "));
  }

  private boolean startsWith(String word) {
    return lines.get(at).stripLeading().startsWith(word);
  }

  private void readHeader() {
    String line = lines.get(at);
    if (line.startsWith("migration ")) {
      ValueParser values = new ValueParser(at + 1, line);
      values.word();
      migrations.add(
          new RecordedMigration(
              (String) values.value(String.class),
              (String) values.value(String.class),
              (int) values.value(int.class)));
      values.end();
    } else if (!line.isBlank() && !line.startsWith("#")) {
      throw fault("'" + line.strip() + "' is no part of a snapshot.");
    }
    at++;
  }

  /**
   * Reads the lines at {@code depth} or deeper into a record whose values on other lines are {@code
   * values}.
   */
  private Record readParts(Class<?> type, int depth, Map<Part, Object> values) {
    Shape shape = Shape.of(type);
    while (more() && (lines.get(at).isBlank() || depth() >= depth)) {
      if (lines.get(at).isBlank()) {
        at++;
      } else if (depth() > depth) {
        throw fault("this line is indented too far.");
      } else {
        readPart(shape, values);
      }
    }
    List<Object> arguments = new ArrayList<>();
    for (Part part : shape.parts()) {
      arguments.add(argument(part, values));
    }
    return shape.create(arguments.toArray());
  }

  private void readPart(Shape shape, Map<Part, Object> values) {
    ValueParser line = new ValueParser(at + 1, lines.get(at));
    String word = line.word();
    Part part =
        shape.parts().stream()
            .filter(
                candidate ->
                    candidate.memberClass().isPresent()
                        ? keyword(candidate).equals(word)
                        : candidate.name().equals(word))
            .findFirst()
            .orElseThrow(() -> fault("'" + word + "' is no part of a snapshot."));
    if (part.memberClass().isPresent()) {
      add(part, values, readObject(part.memberClass().orElseThrow(), line));
    } else {
      values.put(part, line.value(part.type()));
      line.end();
      at++;
    }
  }

  private Record readObject(Class<?> type, ValueParser line) {
    int depth = depth();
    Part name = Shape.of(type).name();
    Map<Part, Object> values = new HashMap<>();
    values.put(name, line.value(name.type()));
    line.end();
    at++;
    return readParts(type, depth + 1, values);
  }

  private void add(Part part, Map<Part, Object> values, Record member) {
    if (Values.raw(part.type()) == Optional.class) {
      values.put(part, Optional.of(member));
    } else {
      @SuppressWarnings("unchecked")
      List<Object> members =
          (List<Object>) values.computeIfAbsent(part, absent -> new ArrayList<>());
      members.add(member);
    }
  }

  private Object argument(Part part, Map<Part, Object> values) {
    Type type = part.type();
    return Optional.ofNullable(values.get(part))
        .or(() -> Values.usual(type))
        .orElseThrow(() -> fault("the object above this line has no '" + part.name() + "'."));
  }

  private int depth() {
    String line = lines.get(at);
    return (line.length() - line.stripLeading().length()) / 2;
  }

  private static String keyword(Part part) {
    return Shape.keyword(part.memberClass().orElseThrow());
  }

  private SnapshotException fault(String message) {
    return new SnapshotException(at + 1, message);
  }
}
