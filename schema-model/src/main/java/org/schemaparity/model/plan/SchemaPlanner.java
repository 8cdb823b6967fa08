package org.schemaparity.model.plan;

import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Schema;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * Plans schemas. A schema has nothing but its name and comment; {@code public} is always there, and
 * a model has it only for the sake of its comment.
 */
record SchemaPlanner(Outline outline) implements KindPlanner {
  private static final String PUBLIC = "public";
  private static final String COMMENT_OF_PUBLIC = "standard public schema";

  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Schema schema = (Schema) object;
    if (schema.name().equals(PUBLIC)) {
      outline.comment(path, schema.comment());
    } else {
      outline.add(Phase.CREATE_SCHEMAS, new SchemaOperation.Create(schema.name()));
      outline.complete(Phase.CREATE_SCHEMAS, path, schema);
    }
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    if (path.name().equals(PUBLIC)) {
      outline.comment(path, Optional.of(COMMENT_OF_PUBLIC));
    } else {
      outline.add(Phase.DROP_SCHEMAS, new SchemaOperation.Drop(path.name()));
    }
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
