package org.schemaparity.model.snapshot;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.model.DataType;
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

  /** What was written of a type already: columns that are made together share few of them. */
  private final IdentityHashMap<DataType, String> types = new IdentityHashMap<>();

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
      for (Map.Entry<String, Record> member : sorted(part.membersOf(owner))) {
        if (depth == 0) {
          line(0, "");
        }
        writeObject(depth, member.getKey(), member.getValue());
      }
    }
  }

  private void writeObject(int depth, String name, Record object) {
    line(depth, Shape.keyword(object.getClass()), name);
    writeAttributes(depth + 1, object);
    writeMembers(depth + 1, object);
  }

  /** A group is most often the usual one itself, so that its attributes need not be looked at. */
  @SuppressWarnings("ReferenceEquality") // One that is only equal is written the same way.
  private void writeAttributes(int depth, Record record) {
    for (Part part : Shape.of(record.getClass()).grouped()) {
      Object value = part.of(record);
      if (value instanceof Options group) {
        if (group != group.usual()) {
          writeAttributes(depth, (Record) group);
        }
      } else if (!Values.isUsual(part.type(), value)) {
        line(depth, part.name(), write(part.type(), value));
      }
    }
  }

  private String write(Type type, Object value) {
    return value instanceof DataType dataType
        ? types.computeIfAbsent(dataType, one -> Values.write(type, one))
        : Values.write(type, value);
  }

  /** The members by their names. */
  private static List<Map.Entry<String, Record>> sorted(List<SchemaObject> members) {
    List<Map.Entry<String, Record>> named = new ArrayList<>(members.size());
    for (SchemaObject member : members) {
      named.add(Map.entry(name((Record) member), (Record) member));
    }
    if (members.size() > 1 && !ORDERED.contains(members.get(0).kind())) {
      named.sort(Map.Entry.comparingByKey());
    }
    return named;
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
