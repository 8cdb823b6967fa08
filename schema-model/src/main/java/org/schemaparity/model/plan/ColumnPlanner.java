package org.schemaparity.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/**
 * Plans columns. A column that a table has from another is not added and dropped, but made to
 * deviate from the other's column or to be like it.
 */
record ColumnPlanner(Outline outline, ColumnOptionPlanner options, IdentityPlanner identities)
    implements KindPlanner {
  /** What a table's children take over when it changes. */
  private static final Set<String> PASSED_ON =
      Set.of("value", "storage", "compression", "statisticsTarget");

  private static final Set<String> NOT_NULL_ATTRIBUTES =
      Set.of("notNullName", "notNullNoInherit", "notNullNotValid");

  ColumnPlanner(Outline outline) {
    this(outline, new ColumnOptionPlanner(outline), new IdentityPlanner(outline));
  }

  @Override
  public void created(ObjectPath path, SchemaObject object) {
    Column column = (Column) object;
    QualifiedName table = path.relation();
    Phase phase =
        column.value() instanceof ColumnValue.Generated
            ? Phase.ADD_GENERATED_COLUMNS
            : Phase.ADD_COLUMNS;
    Optional<Column> inherited =
        outline
            .before()
            .inherited(table, column.name())
            .or(
                () ->
                    outline.staysInFamily(table)
                        ? outline.after().inherited(table, column.name())
                        : Optional.empty());
    if (inherited.isPresent()) {
      deviate(path, new Pair<>(inherited.get(), column));
    } else if (column.notNull() && column.value() instanceof ColumnValue.Plain) {
      outline.add(phase, new ColumnOperation.Add(table, column.withNotNull(false)));
      outline.add(phase, new ColumnOperation.Backfill(table, column.name()));
      options.refuseNull(phase, table, column);
      options.created(phase, table, column);
    } else {
      outline.add(phase, new ColumnOperation.Add(table, ColumnOptionPlanner.inline(column)));
      completed(phase, table, column);
    }
    outline.complete(phase, path, column);
  }

  /** Plans what the statement that made a column could not say of it. */
  void completed(Phase phase, QualifiedName table, Column column) {
    if (column.notNull() && !ColumnOptionPlanner.inline(column).notNull()) {
      options.refuseNull(phase, table, column);
    }
    options.created(phase, table, column);
  }

  /** Makes a column that a table has from another differ from the other's, or no longer differ. */
  void deviate(ObjectPath path, Pair<Column> columns) {
    Set<String> attributes = deviations(columns);
    if (!attributes.isEmpty()) {
      alter(path, attributes, columns);
    }
  }

  /** {@return the attributes in which a column differs from the one that it comes from} */
  static Set<String> deviations(Pair<Column> columns) {
    Set<String> attributes =
        Shape.of(Column.class).attributes().stream()
            .filter(part -> !columns.map(part::of).same())
            .map(Part::name)
            .collect(Collectors.toCollection(HashSet::new));
    attributes.removeAll(Set.of("type", "collation", "comment", "details"));
    // Before PostgreSQL 17, a partition does not have its parent's identity; from then on it does.
    if (columns.from().value() instanceof ColumnValue.Identity
        || columns.to().value() instanceof ColumnValue.Identity
        || needsRebuild(columns.map(Column::value))) {
      attributes.remove("value");
    }
    return attributes;
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    Column column = (Column) object;
    QualifiedName table = path.relation();
    Optional<Column> inherited = outline.after().inherited(table, column.name());
    if (inherited.isPresent()) {
      deviate(path, new Pair<>(column, inherited.get()));
      if (column.comment().isPresent()) {
        outline.comment(path, Optional.empty());
      }
    } else if (!goesWithAnother(table, column) || outline.after().inheritsOnly(table)) {
      drop(table, column, goesWithAnother(table, column));
    }
  }

  /** Where a child table keeps the column for its own, the others' are dropped one by one. */
  private void drop(QualifiedName table, Column column, boolean ifThere) {
    List<QualifiedName> heirs =
        outline.before().children(table).stream()
            .filter(heir -> outline.before().own(heir, column.name()).isEmpty())
            .toList();
    boolean alone = heirs.stream().anyMatch(heir -> keeps(heir, column.name()));
    outline.add(
        column.value() instanceof ColumnValue.Generated
            ? Phase.DROP_GENERATED_COLUMNS
            : dropping(table),
        new ColumnOperation.Drop(table, column, ifThere, alone));
    if (alone) {
      heirs.stream()
          .filter(heir -> outline.after().table(heir).isPresent())
          .filter(heir -> outline.after().column(heir, column.name()).isEmpty())
          .forEach(heir -> drop(heir, column, false));
    }
  }

  private boolean keeps(QualifiedName heir, String column) {
    return outline.staysInFamily(heir)
        && outline.after().own(heir, column).isPresent()
        && outline.after().inherited(heir, column).isEmpty();
  }

  /** A partition has the columns of its parent and no others. */
  private Phase dropping(QualifiedName table) {
    boolean joins = outline.after().isPartition(table) && !outline.before().isPartition(table);
    return joins ? Phase.JOIN_PARENTS : Phase.DROP_COLUMNS;
  }

  /** A child table's column stays where it was declared there too; a partition's does not. */
  private boolean goesWithAnother(QualifiedName table, Column column) {
    return outline.before().inherited(table, column.name()).isPresent()
        && outline.staysInFamily(table);
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    QualifiedName table = renamed.path().relation();
    if (outline.before().inherited(table, renamed.path().name()).isEmpty()) {
      outline.add(
          Phase.RENAME,
          new ColumnOperation.Rename(table, renamed.formerPath().name(), renamed.path().name()));
    }
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<Column> columns = objects.map(Column.class::cast);
    Set<String> own = own(path, attributes, columns);
    if (own.contains("value") && needsRebuild(columns.map(Column::value))) {
      outline.add(
          columns.from().value() instanceof ColumnValue.Generated
              ? Phase.DROP_GENERATED_COLUMNS
              : Phase.DROP_REPLACED_COLUMNS,
          new ColumnOperation.Drop(path.relation(), columns.from(), false));
      created(path, columns.to());
    } else if (!own.isEmpty()) {
      alter(path, own, columns);
    }
    deviateChildren(path, attributes, columns.to());
  }

  /** {@return the attributes that do not change with those of the column that this comes from} */
  private Set<String> own(ObjectPath path, Set<String> attributes, Pair<Column> columns) {
    if (!outline.isGiven(path.relation(), path.name())) {
      return attributes;
    }
    Set<String> own = new HashSet<>(attributes);
    own.retainAll(deviations(columns));
    return own;
  }

  /** What is set on a table is set on its children, be it that they differ from it. */
  private void deviateChildren(ObjectPath path, Set<String> attributes, Column parent) {
    Set<String> passedOn = new HashSet<>(attributes);
    passedOn.retainAll(PASSED_ON);
    if (passedOn.isEmpty()) {
      return;
    }
    for (Table child : outline.after().descendants(path.relation())) {
      outline
          .after()
          .own(child.name(), path.name())
          .ifPresent(
              column -> {
                Set<String> deviations = deviations(new Pair<>(parent, column));
                deviations.retainAll(passedOn);
                if (!deviations.isEmpty()) {
                  alter(
                      ObjectPath.column(child.name(), column.name()),
                      deviations,
                      new Pair<>(parent, column));
                }
              });
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
    boolean rewritten = attributes.contains("type") || attributes.contains("collation");
    leave(table, name, values, retyped);
    if (rewritten) {
      add(
          new ColumnOperation.AlterType(
              table,
              name,
              types.from(),
              types.to(),
              to.options().collation(),
              attributes.contains("type") ? Types.using(name, types) : Optional.empty()));
    }
    if (values.to() instanceof ColumnValue.Default value && (retyped || !values.same())) {
      add(new ColumnOperation.SetDefault(table, name, Optional.of(value.expression())));
    }
    alterNotNull(table, attributes, columns);
    if (values.to() instanceof ColumnValue.Identity identity && !values.same()) {
      identities.become(new ColumnName(table, name), values.from(), identity, to.type());
    }
    options.altered(Phase.ALTER_COLUMNS, table, attributes::contains, columns, rewritten);
  }

  private void alterNotNull(QualifiedName table, Set<String> attributes, Pair<Column> columns) {
    Column to = columns.to();
    if (attributes.contains("notNull") && to.notNull()) {
      if (!to.options().notNullNotValid() && !outline.isNew(table)) {
        add(new ColumnOperation.Backfill(table, to.name()));
      }
      options.refuseNull(Phase.ALTER_COLUMNS, table, to);
    } else if (attributes.contains("notNull")) {
      add(new ColumnOperation.SetNotNull(table, to.name(), false));
    } else if (to.notNull() && attributes.stream().anyMatch(NOT_NULL_ATTRIBUTES::contains)) {
      options.alterNotNull(Phase.ALTER_COLUMNS, table, attributes::contains, columns);
    }
  }

  /** Takes away what the column no longer has, or what its new type could not keep. */
  private void leave(QualifiedName table, String name, Pair<ColumnValue> values, boolean retyped) {
    if (values.from() instanceof ColumnValue.Default
        && (retyped || !(values.to() instanceof ColumnValue.Default))) {
      add(new ColumnOperation.SetDefault(table, name, Optional.empty()));
    } else if (values.from() instanceof ColumnValue.Identity
        && !(values.to() instanceof ColumnValue.Identity)) {
      outline.add(Phase.DROP_IDENTITIES, new ColumnOperation.DropIdentity(table, name));
    } else if (values.from() instanceof ColumnValue.Generated && !values.same()) {
      outline.add(Phase.DROP_GENERATED_COLUMNS, new ColumnOperation.DropExpression(table, name));
    }
  }

  private void add(Operation operation) {
    outline.add(Phase.ALTER_COLUMNS, operation);
  }
}
