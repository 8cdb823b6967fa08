package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.Schema;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans schemas. A schema has nothing but its name and comment. */
record SchemaPlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Schema schema = (Schema) object;
    outline.add(Phase.CREATE_SCHEMAS, new SchemaOperation.Create(schema.name()));
    outline.comment(Phase.CREATE_SCHEMAS, path, schema.comment());
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    outline.add(Phase.DROP_SCHEMAS, new SchemaOperation.Drop(path.name()));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("a schema is known by its name: " + renamed.path());
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    throw new IllegalStateException("a schema has no attribute " + attributes);
  }
}
