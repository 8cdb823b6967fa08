package org.schemaparity.check;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.plan.Plan;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.SqlRenderer;
import org.schemaparity.model.shape.Shape;

/**
 * Finds the statements that make one difference go away, in the spelling of the model rather than
 * PostgreSQL's.
 *
 * @param actual what the migrations made
 * @param model what it should be
 * @param defaultSchema the raw name of the schema whose objects need no qualifying
 */
record Mending(Database actual, Database model, String defaultSchema) {
  /**
   * {@return the statements that carry {@code change} out on the migrated database} There are none
   * for what the model has no words for.
   */
  List<String> statements(Change change) {
    if (change.path().kind() == ObjectKind.UNMODELLED_OBJECT) {
      return List.of();
    }
    return new SqlRenderer(defaultSchema).statements(plan(List.of(change)));
  }

  /** {@return what carries {@code changes} out, in an order that applies} */
  Plan plan(List<Change> changes) {
    Respelling respelling = new Respelling();
    List<Change> respelled = changes.stream().map(change -> change.accept(respelling)).toList();
    return Planner.plan(new Pair<>(actual, model), respelled);
  }

  /** Puts the model's own object in the place of what PostgreSQL made of it. */
  private final class Respelling implements Change.Visitor<Change> {
    @Override
    public Change created(Change.Created created) {
      return modelled(created)
          .<Change>map(object -> new Change.Created(created.path(), object))
          .orElse(created);
    }

    @Override
    public Change dropped(Change.Dropped dropped) {
      return dropped;
    }

    @Override
    public Change renamed(Change.Renamed renamed) {
      return renamed;
    }

    @Override
    public Change altered(Change.Altered altered) {
      return modelled(altered).<Change>map(object -> altered(altered, object)).orElse(altered);
    }

    private Change altered(Change.Altered altered, SchemaObject object) {
      // What only the catalogs keep of an object, records do not have.
      Object value =
          Shape.of(object.getClass()).parts().stream()
              .filter(part -> part.name().equals(altered.attribute()))
              .findFirst()
              .map(part -> part.of((Record) object))
              .orElse(altered.values().to());
      return new Change.Altered(
          altered.path(),
          altered.attribute(),
          new Pair<>(altered.values().from(), value),
          new Pair<>(altered.objects().from(), object));
    }

    private Optional<SchemaObject> modelled(Change change) {
      return ObjectSearch.in(model, change.path());
    }
  }
}
