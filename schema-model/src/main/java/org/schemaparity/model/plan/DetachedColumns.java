package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

/**
 * Plans columns whose range type or collation is dropped and made again: they are text meanwhile,
 * or have their type's own collation.
 */
record DetachedColumns(Outline outline) {
  private static final DataType TEXT = new DataType.BuiltIn("text");

  void plan() {
    outline.rebuilds().detached().forEach(this::plan);
  }

  private void plan(ObjectPath path, Column column) {
    QualifiedName table = path.relation();
    DataType meanwhile = meanwhile(column.type());
    if (column.value() instanceof ColumnValue.Default) {
      setDefault(Phase.DROP_DEFAULTS, table, column, Optional.empty());
    }
    outline.add(
        Phase.DROP_DEFAULTS,
        new ColumnOperation.AlterType(
            table,
            column.name(),
            column.type(),
            meanwhile,
            Optional.empty(),
            using(column, column.type(), meanwhile)));
    outline.add(
        Phase.REATTACH_COLUMNS,
        new ColumnOperation.AlterType(
            table,
            column.name(),
            meanwhile,
            column.type(),
            column.options().collation(),
            using(column, meanwhile, column.type())));
    if (column.value() instanceof ColumnValue.Default value) {
      setDefault(Phase.REATTACH_COLUMNS, table, column, Optional.of(value.expression()));
    }
  }

  private void setDefault(
      Phase phase, QualifiedName table, Column column, Optional<Expression> expression) {
    outline.add(phase, new ColumnOperation.SetDefault(table, column.name(), expression));
  }

  /** What has a collation can do without it. */
  private static DataType meanwhile(DataType type) {
    if (type.elementOrSelf() instanceof DataType.BuiltIn) {
      return type;
    }
    return type instanceof DataType.ArrayOf ? new DataType.ArrayOf(TEXT) : TEXT;
  }

  private static Optional<Expression> using(Column column, DataType from, DataType to) {
    return from.equals(to)
        ? Optional.empty()
        : Optional.of(
            new Expression(
                Identifiers.quote(column.name()) + "::" + TypeText.of(to, Optional.empty())));
  }
}
