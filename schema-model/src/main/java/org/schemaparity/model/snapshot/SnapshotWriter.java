package org.schemaparity.model.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
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
    Shape shape = Shape.of(record.getClass());
    line(depth, Shape.keyword(record.getClass()) + " " + name(record));
    for (Part part : shape.attributes()) {
      Object value = part.of(record);
      if (!Values.isUsual(part.type(), value)) {
        line(depth + 1, part.name() + " " + Values.write(part.type(), value));
      }
    }
    writeMembers(depth + 1, record);
  }

  private static List<SchemaObject> sorted(List<SchemaObject> members) {
    List<SchemaObject> sorted = new ArrayList<>(members);
    if (!sorted.isEmpty() && !ORDERED.contains(sorted.get(0).kind())) {
      sorted.sort(Comparator.comparing(member -> name((Record) member)));
    }
    return sorted;
  }

  private static String name(Record object) {
    Part name = Shape.of(object.getClass()).name();
    return Values.write(name.type(), name.of(object));
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
