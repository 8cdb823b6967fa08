package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * Plans primary keys, unique constraints, foreign keys and checks: to change one is to put another
 * in its place.
 */
record ConstraintPlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    outline.add(
        object instanceof ForeignKey ? Phase.ADD_FOREIGN_KEYS : Phase.ADD_INDEXES_AND_CONSTRAINTS,
        new ConstraintOperation.Add(path.relation(), (TableElement) object));
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    outline.add(
        object instanceof ForeignKey ? Phase.DROP_FOREIGN_KEYS : Phase.DROP_INDEXES_AND_CONSTRAINTS,
        new ConstraintOperation.Drop(path.relation(), path.name()));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME_INDEXES_AND_CONSTRAINTS,
        new ConstraintOperation.Rename(
            renamed.path().relation(), renamed.formerPath().name(), renamed.path().name()));
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    dropped(path, objects.from());
    created(path, objects.to());
  }
}
