package org.schemaparity.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
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
    if (from.equals(to)) {
      return List.of();
    }
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
    if (objects.same()) {
      return;
    }
    List<Change> altered = new ArrayList<>();
    List<Part> attributes = Shape.of(objects.to().getClass()).attributes();
    boolean explained =
        attributes.stream()
            .filter(part -> part.type() == Details.class)
            .anyMatch(part -> !values(part, objects).same());
    for (Part part : attributes) {
      Pair<Object> values = values(part, objects);
      if (part.type() == Details.class) {
        differing(values.map(Details.class::cast))
            .forEach(
                (attribute, details) ->
                    altered.add(new Change.Altered(path, attribute, details, objects)));
      } else if (!part.same(values.from(), values.to())
          && !(part.type() == Definition.class && explained)) {
        altered.add(new Change.Altered(path, part.name(), values, objects));
      }
    }
    changes.addAll(altered);
    compareMembers(path.names(), objects.map(Record.class::cast));
  }

  private static Pair<Object> values(Part part, Pair<SchemaObject> objects) {
    return objects.map(object -> part.of((Record) object));
  }

  /** What differs of the details, by attribute. */
  private static Map<String, Pair<Object>> differing(Pair<Details> details) {
    Map<String, Pair<Object>> differing = new TreeMap<>();
    Stream.of(details.from(), details.to())
        .flatMap(side -> side.all().stream())
        .map(Detail::attribute)
        .forEach(
            attribute -> {
              Pair<Object> values = details.map(side -> side.of(attribute));
              if (!values.same()) {
                differing.put(attribute, values);
              }
            });
    return differing;
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
            .allMatch(part -> part.same(part.of((Record) one), part.of((Record) other)));
  }

  private static Map<ObjectPath, SchemaObject> byPath(
      List<String> parent, List<SchemaObject> objects) {
    Map<ObjectPath, SchemaObject> byPath = new LinkedHashMap<>();
    objects.forEach(object -> byPath.put(ObjectPath.of(parent, object), object));
    return byPath;
  }
}
