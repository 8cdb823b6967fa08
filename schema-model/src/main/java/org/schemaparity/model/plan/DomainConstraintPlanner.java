package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Validity;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans the constraints of domains that stay. */
record DomainConstraintPlanner(Outline outline) implements KindPlanner {
  private static final Pair<Validity> CHECKED = new Pair<>(Validity.NOT_VALID, Validity.VALID);

  @Override
  public void created(ObjectPath path, SchemaObject object) {
    if (stays(path)) {
      outline.add(
          Phase.ADD_INDEXES_AND_CONSTRAINTS,
          new DomainOperation.AddConstraint(path.relation(), (DomainConstraint) object));
      outline.complete(Phase.ADD_INDEXES_AND_CONSTRAINTS, path, object);
    }
  }

  /** A domain that is built anew has its new constraints from the start. */
  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    if (stays(path) || outline.rebuilds().objects().containsKey(path)) {
      outline.add(
          Phase.DROP_INDEXES_AND_CONSTRAINTS,
          new DomainOperation.DropConstraint(path.relation(), path.name()));
    }
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    if (stays(renamed.path())) {
      outline.add(
          Phase.RENAME_INDEXES_AND_CONSTRAINTS,
          new DomainOperation.RenameConstraint(
              renamed.path().relation(), renamed.formerPath().name(), renamed.path().name()));
    }
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<Validity> validities = objects.map(object -> ((DomainConstraint) object).validity());
    if (!attributes.equals(Set.of("validity")) || !validities.equals(CHECKED)) {
      dropped(path, objects.from());
      created(path, objects.to());
    } else if (stays(path)) {
      outline.add(
          Phase.ADD_INDEXES_AND_CONSTRAINTS,
          new DomainOperation.ValidateConstraint(path.relation(), path.name()));
    }
  }

  private boolean stays(ObjectPath path) {
    return !outline.rebuilds().types().names().contains(path.relation());
  }
}
