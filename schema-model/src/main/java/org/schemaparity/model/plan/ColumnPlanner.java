package org.schemaparity.model.plan;

import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans columns. */
record ColumnPlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Column column = (Column) object;
    QualifiedName table = path.relation();
    Phase phase =
        column.value() instanceof ColumnValue.Generated
            ? Phase.ADD_GENERATED_COLUMNS
            : Phase.ADD_COLUMNS;
    if (column.notNull() && column.value() instanceof ColumnValue.Plain) {
      outline.add(phase, new ColumnOperation.Add(table, column.withNotNull(false)));
      outline.add(phase, new ColumnOperation.Backfill(table, column.name()));
      outline.add(phase, new ColumnOperation.SetNotNull(table, column.name(), true));
    } else {
      outline.add(phase, new ColumnOperation.Add(table, column));
    }
    outline.comment(phase, path, column.comment());
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    Column column = (Column) object;
    outline.add(
        column.value() instanceof ColumnValue.Generated
            ? Phase.DROP_GENERATED_COLUMNS
            : Phase.DROP_COLUMNS,
        new ColumnOperation.Drop(path.relation(), column));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME,
        new ColumnOperation.Rename(
            renamed.path().relation(), renamed.formerPath().name(), renamed.path().name()));
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<Column> columns = objects.map(Column.class::cast);
    if (attributes.contains("value") && needsRebuild(columns.map(Column::value))) {
      outline.add(
          columns.from().value() instanceof ColumnValue.Generated
              ? Phase.DROP_GENERATED_COLUMNS
              : Phase.DROP_REPLACED_COLUMNS,
          new ColumnOperation.Drop(path.relation(), columns.from()));
      created(path, columns.to());
    } else {
      alter(path, attributes, columns);
    }
  }

  /**
   * PostgreSQL makes no column a generated one, and keeps no values of one that is computed when it
   * is read.
   */
  static boolean needsRebuild(Pair<ColumnValue> values) {
    return values.to() instanceof ColumnValue.Generated
        || (values.from() instanceof ColumnValue.Generated generated
            && generated.storage() == ColumnValue.Storage.VIRTUAL);
  }

  private void alter(ObjectPath path, Set<String> attributes, Pair<Column> columns) {
    QualifiedName table = path.relation();
    String name = path.name();
    Column to = columns.to();
    Pair<ColumnValue> values =
        attributes.contains("value")
            ? columns.map(Column::value)
            : new Pair<>(columns.from().value(), columns.from().value());
    Pair<DataType> types = columns.map(Column::type);
    boolean retyped = attributes.contains("type") && (types.same() || !Types.sameBase(types));
    leave(table, name, values, retyped);
    if (attributes.contains("type")) {
      add(
          new ColumnOperation.AlterType(
              table, name, types.from(), types.to(), Types.using(name, types)));
    }
    if (values.to() instanceof ColumnValue.Default value && (retyped || !values.same())) {
      add(new ColumnOperation.SetDefault(table, name, Optional.of(value.expression())));
    }
    if (attributes.contains("notNull")) {
      if (to.notNull()) {
        add(new ColumnOperation.Backfill(table, name));
      }
      add(new ColumnOperation.SetNotNull(table, name, to.notNull()));
    }
    if (values.to() instanceof ColumnValue.Identity identity && !values.same()) {
      become(table, name, values.from(), identity);
    }
  }

  /** Takes away what the column no longer has, or what its new type could not keep. */
  private void leave(QualifiedName table, String name, Pair<ColumnValue> values, boolean retyped) {
    if (values.from() instanceof ColumnValue.Default
        && (retyped || !(values.to() instanceof ColumnValue.Default))) {
      add(new ColumnOperation.SetDefault(table, name, Optional.empty()));
    } else if (values.from() instanceof ColumnValue.Identity
        && !(values.to() instanceof ColumnValue.Identity)) {
      add(new ColumnOperation.DropIdentity(table, name));
    } else if (values.from() instanceof ColumnValue.Generated && !values.same()) {
      outline.add(Phase.DROP_GENERATED_COLUMNS, new ColumnOperation.DropExpression(table, name));
    }
  }

  private void become(
      QualifiedName table, String name, ColumnValue from, ColumnValue.Identity identity) {
    if (from instanceof ColumnValue.Identity) {
      add(new ColumnOperation.SetIdentity(table, name, identity.generation()));
    } else {
      add(new ColumnOperation.AddIdentity(table, name, identity.generation()));
      add(new ColumnOperation.RestartIdentity(table, name));
    }
  }

  private void add(ColumnOperation operation) {
    outline.add(Phase.ALTER_COLUMNS, operation);
  }
}
