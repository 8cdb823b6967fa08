package org.schemaparity.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.Column;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans tables. */
record TablePlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Table table = (Table) object;
    List<UniqueConstraint> repeated = repeated(table);
    outline.add(
        Phase.CREATE_TABLES,
        new TableOperation.Create(
            table.withUniqueConstraints(
                table.uniqueConstraints().stream()
                    .filter(key -> !repeated.contains(key))
                    .toList())));
    repeated.forEach(
        key -> outline.add(Phase.CREATE_TABLES, new ConstraintOperation.Add(table.name(), key)));
    outline.comment(Phase.CREATE_TABLES, path, table.comment());
    for (Column column : table.columns()) {
      outline.comment(
          Phase.CREATE_TABLES, ObjectPath.column(table.name(), column.name()), column.comment());
    }
    table
        .indexes()
        .forEach(
            index ->
                outline.add(
                    Phase.ADD_INDEXES_AND_CONSTRAINTS,
                    new IndexOperation.Create(table.name(), index, true)));
    table
        .foreignKeys()
        .forEach(
            key ->
                outline.add(
                    Phase.ADD_FOREIGN_KEYS, new ConstraintOperation.Add(table.name(), key)));
  }

  /**
   * The unique constraints that PostgreSQL would leave out of {@code CREATE TABLE} without a word,
   * because a key before them has the same columns; {@code ALTER TABLE} makes them.
   */
  private static List<UniqueConstraint> repeated(Table table) {
    Set<List<String>> keys = new HashSet<>();
    table.primaryKey().ifPresent(key -> keys.add(key.columns()));
    return table.uniqueConstraints().stream().filter(key -> !keys.add(key.columns())).toList();
  }

  /**
   * Tables are dropped one by one: a foreign key to one that goes earlier is dropped before. A name
   * that something new takes is given up before.
   */
  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    Table table = (Table) object;
    QualifiedName name = table.name();
    if (outline.taken().barTable(name)) {
      QualifiedName aside = FormerName.of(name);
      outline.add(Phase.SET_ASIDE, new TableOperation.Rename(name, aside.name()));
      name = aside;
    }
    for (ForeignKey key : table.foreignKeys()) {
      if (outline.goesFirst(table.name(), key)) {
        outline.add(Phase.DROP_FOREIGN_KEYS, new ConstraintOperation.Drop(name, key.name()));
      }
    }
    for (TableElement element : TakenNames.indexed(table)) {
      QualifiedName index = TakenNames.name(table, element);
      if (outline.taken().barIndex(index)) {
        outline.add(
            Phase.DROP_INDEXES_AND_CONSTRAINTS,
            element instanceof Index
                ? new IndexOperation.Drop(index)
                : new ConstraintOperation.Drop(name, element.name()));
      }
    }
    outline.add(Phase.DROP_TABLES, new TableOperation.Drop(name));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME,
        new TableOperation.Rename(renamed.formerPath().relation(), renamed.path().name()));
  }

  /** What is left of a table after its comment are its options. */
  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {}
}
