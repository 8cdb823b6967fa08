package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans the attributes of composite types that stay. */
record AttributePlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    CompositeAttribute attribute = (CompositeAttribute) object;
    if (stays(path)) {
      add(
          new CompositeTypeOperation.AddAttribute(
              path.relation(), attribute, hasTables(path.relation())));
      outline.complete(Phase.ALTER_TYPES, path, attribute);
    }
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    if (stays(path)) {
      add(
          new CompositeTypeOperation.DropAttribute(
              path.relation(), path.name(), hasTables(path.relation())));
    }
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("an attribute is known by its name: " + renamed.path());
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    if (stays(path)) {
      add(
          new CompositeTypeOperation.AlterAttribute(
              path.relation(), (CompositeAttribute) objects.to(), hasTables(path.relation())));
    }
  }

  private boolean stays(ObjectPath path) {
    return !outline.rebuilds().types().names().contains(path.relation());
  }

  private boolean hasTables(QualifiedName type) {
    return !outline.before().typed(type).isEmpty();
  }

  private void add(Operation operation) {
    outline.add(Phase.ALTER_TYPES, operation);
  }
}
