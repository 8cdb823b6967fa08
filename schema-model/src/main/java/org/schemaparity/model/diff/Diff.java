package org.schemaparity.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Residue;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/**
 * Finds what differs. Objects are paired once, by name; those that are known by their content are
 * then paired under different names. The order of columns is no difference.
 */
public final class Diff {
  private final List<Change> changes = new ArrayList<>();

  private Diff() {}

  /**
   * {@return what leads from {@code from} to {@code to}, in an order that depends on the two values
   * alone}
   */
  public static List<Change> between(Database from, Database to) {
    return between(from, to, Renames.none());
  }

  /**
   * {@return what leads from {@code from} to {@code to}, where {@code renames} says which tables
   * and columns were called otherwise} A rename counts only where {@code from} has the former name
   * and not yet the new one: it may stay declared after it was carried out.
   */
  public static List<Change> between(Database from, Database to, Renames renames) {
    Renaming renaming = Renaming.of(new Pair<>(from, to), renames);
    Diff diff = new Diff();
    diff.changes.addAll(renaming.changes());
    diff.compareMembers(List.of(), new Pair<>(renaming.from(), to));
    return List.copyOf(diff.changes);
  }

  private void compareMembers(List<String> parent, Pair<? extends Record> owners) {
    for (Part part : Shape.of(owners.to().getClass()).members()) {
      Map<ObjectPath, SchemaObject> from = byPath(parent, part.membersOf(owners.from()));
      Map<ObjectPath, SchemaObject> to = byPath(parent, part.membersOf(owners.to()));
      pairByContent(from, to);
      from.forEach(
          (path, object) -> {
            if (!to.containsKey(path)) {
              changes.add(new Change.Dropped(path, object));
            }
          });
      to.forEach(
          (path, object) -> {
            SchemaObject other = from.get(path);
            if (other == null) {
              changes.add(new Change.Created(path, object));
            } else {
              compare(path, new Pair<>(other, object));
            }
          });
    }
  }

  private void compare(ObjectPath path, Pair<SchemaObject> objects) {
    List<Change> altered = new ArrayList<>();
    for (Part part : Shape.of(objects.to().getClass()).attributes()) {
      Pair<Object> values = objects.map(object -> part.of((Record) object));
      // The residue is what is left after the named attributes: it speaks only when they are
      // silent.
      boolean explained = values.to() instanceof Residue && !altered.isEmpty();
      if (!values.same() && !explained) {
        altered.add(new Change.Altered(path, part.name(), values, objects));
      }
    }
    changes.addAll(altered);
    compareMembers(path.names(), objects.map(Record.class::cast));
  }

  /** Takes out what is the same under another name on either side, and notes the rename. */
  private void pairByContent(Map<ObjectPath, SchemaObject> from, Map<ObjectPath, SchemaObject> to) {
    Map<ObjectPath, SchemaObject> dropped = without(from, to);
    Map<ObjectPath, SchemaObject> created = without(to, from);
    dropped.forEach(
        (former, object) ->
            created.entrySet().stream()
                .filter(entry -> sameContent(object, entry.getValue()))
                .findFirst()
                .ifPresent(
                    entry -> {
                      changes.add(new Change.Renamed(entry.getKey(), former, entry.getValue()));
                      from.remove(former);
                      to.remove(entry.getKey());
                      created.remove(entry.getKey());
                    }));
  }

  private static Map<ObjectPath, SchemaObject> without(
      Map<ObjectPath, SchemaObject> objects, Map<ObjectPath, SchemaObject> others) {
    Map<ObjectPath, SchemaObject> rest = new LinkedHashMap<>(objects);
    rest.keySet().removeIf(path -> !path.kind().knownByContent() || others.containsKey(path));
    return rest;
  }

  private static boolean sameContent(SchemaObject one, SchemaObject other) {
    return one.kind() == other.kind()
        && Shape.of(one.getClass()).attributes().stream()
            .allMatch(part -> part.of((Record) one).equals(part.of((Record) other)));
  }

  private static Map<ObjectPath, SchemaObject> byPath(
      List<String> parent, List<SchemaObject> objects) {
    Map<ObjectPath, SchemaObject> byPath = new LinkedHashMap<>();
    objects.forEach(object -> byPath.put(path(parent, object), object));
    return byPath;
  }

  private static ObjectPath path(List<String> parent, SchemaObject object) {
    Part name = Shape.of(object.getClass()).name();
    List<String> names = new ArrayList<>(parent);
    if (name.of((Record) object) instanceof QualifiedName qualified) {
      names.addAll(List.of(qualified.schema(), qualified.name()));
    } else {
      names.add((String) name.of((Record) object));
    }
    return new ObjectPath(object.kind(), names);
  }
}
