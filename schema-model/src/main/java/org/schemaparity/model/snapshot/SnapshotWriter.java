package org.schemaparity.model.snapshot;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.Options;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** Writes a snapshot's text. */
final class SnapshotWriter {
  private static final Set<ObjectKind> ORDERED =
      EnumSet.of(ObjectKind.COLUMN, ObjectKind.ATTRIBUTE);

  private final StringBuilder text = new StringBuilder();

  String write(Snapshot snapshot) {
    line(0, SnapshotText.FORMAT);
    line(0, "# Generated from the records: change a record, never this file.");
    for (RecordedMigration migration : snapshot.migrations()) {
      line(
          0,
          "migration "
              + Values.quoted(migration.version())
              + " "
              + Values.quoted(migration.description())
              + " "
              + migration.checksum());
    }
    writeMembers(0, snapshot.database());
    return text.toString();
  }

  private void writeMembers(int depth, Record owner) {
    for (Part part : Shape.of(owner.getClass()).members()) {
      for (SchemaObject member : sorted(part.membersOf(owner))) {
        if (depth == 0) {
          line(0, "");
        }
        writeObject(depth, member);
      }
    }
  }

  private void writeObject(int depth, SchemaObject object) {
    Record record = (Record) object;
    line(depth, Shape.keyword(record.getClass()), name(record));
    writeAttributes(depth + 1, record);
    writeMembers(depth + 1, record);
  }

  /** A group is most often the usual one itself, so that its attributes need not be looked at. */
  @SuppressWarnings("ReferenceEquality")
  private void writeAttributes(int depth, Record record) {
    for (Part part : Shape.of(record.getClass()).grouped()) {
      Object value = part.of(record);
      if (value instanceof Options group) {
        if (group != group.usual()) {
          writeAttributes(depth, (Record) group);
        }
      } else if (!Values.isUsual(part.type(), value)) {
        line(depth, part.name(), Values.write(part.type(), value));
      }
    }
  }

  private static List<SchemaObject> sorted(List<SchemaObject> members) {
    if (members.size() < 2 || ORDERED.contains(members.get(0).kind())) {
      return members;
    }
    return members.stream()
        .map(member -> Map.entry(name((Record) member), member))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String name(Record object) {
    Part name = Shape.of(object.getClass()).name();
    return Values.write(name.type(), name.of(object));
  }

  private void line(int depth, String word, String value) {
    indent(depth).append(word).append(' ').append(value).append('\n');
  }

  private void line(int depth, String line) {
    indent(depth).append(line).append('\n');
  }

  private StringBuilder indent(int depth) {
    for (int i = 0; i < depth; i++) {
      text.append("  ");
    }
    return text;
  }
}
