package org.schemaparity.model.plan;

import java.util.Set;
import org.schemaparity.model.Column;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans tables. */
record TablePlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Table table = (Table) object;
    outline.add(Phase.CREATE_TABLES, new TableOperation.Create(table));
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

  /** Tables are dropped one by one: a foreign key to one that goes earlier is dropped before. */
  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    Table table = (Table) object;
    for (ForeignKey key : table.foreignKeys()) {
      if (outline.dropsLater(table.name(), key.referencedTable())) {
        outline.add(
            Phase.DROP_FOREIGN_KEYS_OF_TABLES, new ConstraintOperation.Drop(table.name(), key));
      }
    }
    outline.add(Phase.DROP_TABLES, new TableOperation.Drop(table.name()));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME,
        new TableOperation.Rename(renamed.formerPath().relation(), renamed.path().name()));
  }

  /** What is left of a table after its comment is its residue, for which there are no words. */
  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {}
}
