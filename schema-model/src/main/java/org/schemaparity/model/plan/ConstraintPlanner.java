package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.Validity;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * Plans primary keys, unique constraints, foreign keys, checks and exclusion constraints: to change
 * one is mostly to put another in its place.
 */
record ConstraintPlanner(Outline outline, IndexPlanner indexes) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Phase phase = phase(path.relation(), object);
    outline.add(phase, new ConstraintOperation.Add(path.relation(), (TableElement) object));
    outline.complete(phase, path, object);
    indexes.mark(path);
  }

  /** A partition's key becomes its part of an index of its parent that is made after it. */
  private Phase phase(QualifiedName table, SchemaObject constraint) {
    if (constraint instanceof ForeignKey) {
      return Phase.ADD_FOREIGN_KEYS;
    }
    boolean isKey = constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
    return isKey && outline.after().isPartition(table)
        ? Phase.ADD_KEYS_OF_PARTITIONS
        : Phase.ADD_INDEXES_AND_CONSTRAINTS;
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
    QualifiedName table = path.relation();
    if (!outline.altersInPlace(table, attributes, objects)) {
      dropped(path, objects.from());
      created(path, objects.to());
    } else if (objects.to() instanceof ForeignKey) {
      alter(path, attributes, objects.map(ForeignKey.class::cast).map(ForeignKey::options));
    } else if (attributes.contains("validity")) {
      outline.add(phase(table, objects.to()), new ConstraintOperation.Validate(table, path.name()));
    } else {
      Pair<KeyOptions> options = objects.map(ConstraintPlanner::options);
      indexes.alter(
          path,
          attributes,
          options.map(KeyOptions::storageParameters),
          options.map(KeyOptions::tablespace));
    }
  }

  private void alter(ObjectPath path, Set<String> attributes, Pair<ForeignKeyOptions> options) {
    QualifiedName table = path.relation();
    if (attributes.contains("deferrability")) {
      outline.add(
          Phase.ADD_FOREIGN_KEYS,
          new ConstraintOperation.SetDeferrability(
              table, path.name(), options.to().deferrability()));
    }
    if (attributes.contains("validity")) {
      boolean enforced = options.to().validity() == Validity.VALID;
      outline.add(
          Phase.ADD_FOREIGN_KEYS,
          enforced && options.from().validity() == Validity.NOT_VALID
              ? new ConstraintOperation.Validate(table, path.name())
              : new ConstraintOperation.SetEnforced(table, path.name(), enforced));
    }
  }

  private static KeyOptions options(SchemaObject key) {
    if (key instanceof PrimaryKey primaryKey) {
      return primaryKey.options();
    }
    return key instanceof UniqueConstraint unique
        ? unique.options()
        : ((ExclusionConstraint) key).options();
  }
}
