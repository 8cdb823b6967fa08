package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * Plans composite types. PostgreSQL gives an attribute another type only while no column is of the
 * composite type; otherwise that is built anew and its columns are brought over.
 */
record CompositeTypePlanner(Outline outline, TableOptionPlanner tables) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    CompositeType type = (CompositeType) object;
    outline.makeType(type.name(), creation(type));
  }

  private static List<Operation> creation(CompositeType type) {
    List<Operation> operations = new ArrayList<>();
    operations.add(new CompositeTypeOperation.Create(type));
    operations.addAll(Comments.of(List.of(), type));
    return operations;
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    outline.dropType(
        path.relation(), CompositeTypeOperation.Rename::new, CompositeTypeOperation.Drop::new);
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("a composite type is known by its name: " + renamed.path());
  }

  /** What differs beside the attributes is their order, which only another type has. */
  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {}

  /**
   * Builds a composite type anew. Its columns are brought over by way of text, so it has its former
   * attributes in their former order, and then those that are new.
   *
   * @param used whether it has columns
   */
  void replaced(Pair<CompositeType> types, boolean used) {
    CompositeType to = types.to();
    if (outline.rebuilds().types().gone().contains(to.name())) {
      outline.add(Phase.DROP_REPLACED_ROUTINES, new CompositeTypeOperation.Drop(to.name()));
      outline.makeType(to.name(), creation(to));
    } else {
      rebuild(types, used);
    }
    for (Table table : outline.after().typed(to.name())) {
      if (outline.before().origins(table.name()).contains(to.name())) {
        tables.leaveType(table.name());
        tables.joinType(table.name(), to.name());
      }
    }
  }

  private void rebuild(Pair<CompositeType> types, boolean used) {
    CompositeType to = types.to();
    QualifiedName old = FormerName.of(to.name());
    List<Operation> operations = new ArrayList<>();
    CompositeType made = used ? inFormerOrder(types, operations) : to;
    operations.add(new CompositeTypeOperation.Rename(to.name(), old.name()));
    operations.addAll(creation(made));
    outline.makeType(to.name(), operations);
    outline.dropType(to.name(), new CompositeTypeOperation.Drop(old));
  }

  /**
   * {@return the type with its former attributes first}
   *
   * @param operations what makes the former type have the same attributes
   */
  private static CompositeType inFormerOrder(
      Pair<CompositeType> types, List<Operation> operations) {
    CompositeType to = types.to();
    List<CompositeAttribute> ordered = new ArrayList<>();
    for (CompositeAttribute attribute : types.from().attributes()) {
      to.attributes().stream()
          .filter(other -> other.name().equals(attribute.name()))
          .findFirst()
          .ifPresentOrElse(
              ordered::add,
              () ->
                  operations.add(
                      new CompositeTypeOperation.DropAttribute(
                          to.name(), attribute.name(), false)));
    }
    for (CompositeAttribute attribute : to.attributes()) {
      if (!ordered.contains(attribute)) {
        ordered.add(attribute);
        operations.add(new CompositeTypeOperation.AddAttribute(to.name(), attribute, false));
      }
    }
    return new CompositeType(to.name(), ordered, to.comment(), to.details());
  }
}
