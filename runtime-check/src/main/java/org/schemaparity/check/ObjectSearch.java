package org.schemaparity.check;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Database;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** Finds an object by its path. */
final class ObjectSearch {
  private ObjectSearch() {}

  /** {@return the object at {@code path} in {@code database}, if it is there} */
  static Optional<SchemaObject> in(Database database, ObjectPath path) {
    return in(database, List.of(), path);
  }

  private static Optional<SchemaObject> in(Record owner, List<String> names, ObjectPath path) {
    for (Part part : Shape.of(owner.getClass()).members()) {
      for (SchemaObject member : part.membersOf(owner)) {
        ObjectPath memberPath = ObjectPath.of(names, member);
        if (memberPath.equals(path)) {
          return Optional.of(member);
        } else if (isPrefix(memberPath.names(), path.names())) {
          Optional<SchemaObject> found = in((Record) member, memberPath.names(), path);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPrefix(List<String> names, List<String> longer) {
    return names.size() < longer.size() && longer.subList(0, names.size()).equals(names);
  }
}
