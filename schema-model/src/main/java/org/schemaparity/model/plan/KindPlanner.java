package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Turns the changes of one kind of object into operations. */
interface KindPlanner {
  void created(ObjectPath path, SchemaObject object);

  void dropped(ObjectPath path, SchemaObject object);

  void renamed(Change.Renamed renamed);

  /**
   * Plans the change of attributes other than the comment.
   *
   * @param attributes their names, at least one
   * @param objects the whole object on either side
   */
  void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects);
}
