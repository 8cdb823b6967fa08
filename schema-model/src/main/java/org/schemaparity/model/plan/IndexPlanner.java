package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans indexes: to change one is to put another in its place. */
record IndexPlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    outline.add(
        Phase.ADD_INDEXES_AND_CONSTRAINTS,
        new IndexOperation.Create(path.relation(), (Index) object, false));
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    outline.add(Phase.DROP_INDEXES_AND_CONSTRAINTS, new IndexOperation.Drop(name(path)));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME_INDEXES_AND_CONSTRAINTS,
        new IndexOperation.Rename(name(renamed.formerPath()), renamed.path().name()));
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    dropped(path, objects.from());
    created(path, objects.to());
  }

  /** An index lies in its table's schema. */
  private static QualifiedName name(ObjectPath path) {
    return new QualifiedName(path.relation().schema(), path.name());
  }
}
