package org.schemaparity.model.plan;

import java.util.ArrayList;
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
    outline.makeType(type.name(), creation(type));
  }

  private static List<Operation> creation(EnumType type) {
    List<Operation> operations = new ArrayList<>();
    operations.add(new EnumTypeOperation.Create(type));
    operations.addAll(Comments.of(List.of(), type));
    return operations;
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    outline.dropType(path.relation(), EnumTypeOperation.Rename::new, EnumTypeOperation.Drop::new);
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("an enum type is known by its name: " + renamed.path());
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<EnumType> types = objects.map(EnumType.class::cast);
    if (!outline.rebuilds().types().names().contains(path.relation())) {
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
            Phase.ALTER_TYPES,
            new EnumTypeOperation.AddLabel(types.to().name(), labels.get(i), before));
      }
    }
  }

  /** Builds a type anew. */
  void replaced(EnumType type) {
    QualifiedName old = FormerName.of(type.name());
    List<Operation> operations = new ArrayList<>();
    operations.add(new EnumTypeOperation.Rename(type.name(), old.name()));
    operations.addAll(creation(type));
    outline.makeType(type.name(), operations);
    outline.dropType(type.name(), new EnumTypeOperation.Drop(old));
  }
}
