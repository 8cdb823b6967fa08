package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Validity;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * Plans domains. PostgreSQL lets none narrow another type than it did; such a one is built anew and
 * its columns are brought over.
 */
record DomainPlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Domain domain = (Domain) object;
    outline.makeType(domain.name(), creation(domain));
    outline.details().created(path, domain);
  }

  private static List<Operation> creation(Domain domain) {
    List<DomainConstraint> unchecked =
        domain.constraints().stream()
            .filter(constraint -> constraint.validity() == Validity.NOT_VALID)
            .toList();
    List<DomainConstraint> checked = new ArrayList<>(domain.constraints());
    checked.removeAll(unchecked);
    List<Operation> operations = new ArrayList<>();
    operations.add(
        new DomainOperation.Create(
            new Domain(
                domain.name(),
                domain.type(),
                domain.collation(),
                domain.defaultValue(),
                domain.notNull(),
                checked,
                domain.comment(),
                domain.details())));
    unchecked.forEach(
        constraint -> operations.add(new DomainOperation.AddConstraint(domain.name(), constraint)));
    operations.addAll(Comments.of(List.of(), domain));
    return operations;
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    outline.dropType(path.relation(), DomainOperation.Rename::new, DomainOperation.Drop::new);
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("a domain is known by its name: " + renamed.path());
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Domain domain = (Domain) objects.to();
    if (outline.rebuilds().types().names().contains(domain.name())) {
      return;
    }
    if (attributes.contains("defaultValue")) {
      outline.add(
          Phase.ALTER_COLUMNS,
          new DomainOperation.SetDefault(domain.name(), domain.defaultValue()));
    }
    if (attributes.contains("notNull")) {
      outline.add(
          Phase.ADD_INDEXES_AND_CONSTRAINTS,
          new DomainOperation.SetNotNull(domain.name(), domain.notNull()));
    }
  }

  /** Builds a domain anew. */
  void replaced(Domain domain) {
    outline.details().created(ObjectPath.of(List.of(), domain), domain);
    if (outline.rebuilds().types().gone().contains(domain.name())) {
      outline.add(Phase.DROP_REPLACED_ROUTINES, new DomainOperation.Drop(domain.name()));
      outline.makeType(domain.name(), creation(domain));
      return;
    }
    QualifiedName old = FormerName.of(domain.name());
    List<Operation> operations = new ArrayList<>();
    operations.add(new DomainOperation.Rename(domain.name(), old.name()));
    operations.addAll(creation(domain));
    outline.makeType(domain.name(), operations);
    outline.dropType(domain.name(), new DomainOperation.Drop(old));
  }
}
