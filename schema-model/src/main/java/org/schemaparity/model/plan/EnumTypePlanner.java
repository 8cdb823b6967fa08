package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

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
    outline.add(Phase.DROP_TYPES, new EnumTypeOperation.Drop(path.relation()));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    throw new IllegalStateException("an enum type is known by its name: " + renamed.path());
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    Pair<EnumType> types = objects.map(EnumType.class::cast);
    if (onlyAddsLabels(types)) {
      addLabels(types);
    } else {
      replace(path, types);
    }
  }

  static boolean onlyAddsLabels(Pair<EnumType> types) {
    List<String> kept = new ArrayList<>(types.to().labels());
    kept.retainAll(types.from().labels());
    return kept.equals(types.from().labels());
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

  private void replace(ObjectPath path, Pair<EnumType> types) {
    QualifiedName name = types.to().name();
    QualifiedName old = new QualifiedName(name.schema(), formerName(name.name()));
    outline.add(Phase.CREATE_TYPES, new EnumTypeOperation.Rename(name, old.name()));
    outline.add(Phase.CREATE_TYPES, new EnumTypeOperation.Create(types.to()));
    outline.comment(Phase.CREATE_TYPES, path, types.to().comment());
    for (Table table : outline.databases().to().tables()) {
      if (!outline.isNew(table.name())) {
        table.columns().stream()
            .filter(column -> column.type().elementOrSelf().equals(type(name)))
            .filter(column -> hasType(table.name(), column))
            .forEach(column -> bringOver(table.name(), column));
      }
    }
    outline.add(Phase.DROP_TYPES, new EnumTypeOperation.Drop(old));
  }

  /**
   * Whether the column has the type already, rather than being added or getting it by the same
   * plan.
   */
  private boolean hasType(QualifiedName table, Column column) {
    return Columns.find(outline.databases().from(), table, column.name())
        .filter(before -> before.type().equals(column.type()))
        .isPresent();
  }

  private void bringOver(QualifiedName table, Column column) {
    if (column.value() instanceof ColumnValue.Generated) {
      return;
    }
    boolean array = column.type() instanceof DataType.ArrayOf;
    String using =
        Identifiers.quote(column.name())
            + (array ? "::text[]::" : "::text::")
            + TypeText.of(column.type(), Optional.empty());
    if (column.value() instanceof ColumnValue.Default) {
      outline.add(
          Phase.ALTER_COLUMNS,
          new ColumnOperation.SetDefault(table, column.name(), Optional.empty()));
    }
    outline.add(
        Phase.ALTER_COLUMNS,
        new ColumnOperation.AlterType(
            table,
            column.name(),
            column.type(),
            column.type(),
            Optional.of(new Expression(using))));
    if (column.value() instanceof ColumnValue.Default value) {
      outline.add(
          Phase.ALTER_COLUMNS,
          new ColumnOperation.SetDefault(table, column.name(), Optional.of(value.expression())));
    }
  }

  private static DataType type(QualifiedName name) {
    return new DataType.UserDefined(name, Optional.empty());
  }

  private static String formerName(String name) {
    int end = name.length();
    while (Identifiers.bytes(name.substring(0, end) + "__old") > Identifiers.MAX_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "__old";
  }
}
