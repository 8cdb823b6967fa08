package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * Plans enum types. PostgreSQL adds labels in place; to take one away or to order them otherwise,
 * the type is built anew and its columns are brought over.
 */
record EnumTypePlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    EnumType type = (EnumType) object;
    outline.add(Phase.CREATE_TYPES, new EnumTypeOperation.Create(type));
    outline.comment(Phase.CREATE_TYPES, path, type.comment());
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    QualifiedName name = path.relation();
    if (outline.taken().barType(name)) {
      QualifiedName aside = FormerName.of(name);
      outline.add(Phase.SET_ASIDE, new EnumTypeOperation.Rename(name, aside.name()));
      name = aside;
    }
    outline.add(Phase.DROP_TYPES, new EnumTypeOperation.Drop(name));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("an enum type is known by its name: " + renamed.path());
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<EnumType> types = objects.map(EnumType.class::cast);
    if (outline.rebuilds().types().names().contains(path.relation())) {
      replace(path, types.to());
    } else {
      addLabels(types);
    }
  }

  private void addLabels(Pair<EnumType> types) {
    List<String> labels = types.to().labels();
    for (int i = 0; i < labels.size(); i++) {
      if (!types.from().labels().contains(labels.get(i))) {
        Optional<String> before =
            labels.subList(i + 1, labels.size()).stream()
                .filter(types.from().labels()::contains)
                .findFirst();
        outline.add(
            Phase.CREATE_TYPES,
            new EnumTypeOperation.AddLabel(types.to().name(), labels.get(i), before));
      }
    }
  }

  private void replace(ObjectPath path, EnumType type) {
    QualifiedName old = FormerName.of(type.name());
    outline.add(Phase.CREATE_TYPES, new EnumTypeOperation.Rename(type.name(), old.name()));
    outline.add(Phase.CREATE_TYPES, new EnumTypeOperation.Create(type));
    outline.comment(Phase.CREATE_TYPES, path, type.comment());
    outline.add(Phase.DROP_TYPES, new EnumTypeOperation.Drop(old));
  }
}
