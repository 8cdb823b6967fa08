package org.schemaparity.model.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.Residue;
import org.schemaparity.model.Schema;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.UnmodelledObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.sql.Identifiers;

/** Changes, objects and values in words, for messages and reports. */
public final class Words {
  private static final String NO_DEFAULT_SCHEMA = "";
  private static final Names NAMES = new Names(NO_DEFAULT_SCHEMA);
  private static final ColumnRenderer COLUMNS = new ColumnRenderer(NAMES);
  private static final ConstraintRenderer CONSTRAINTS = new ConstraintRenderer(NAMES);

  private Words() {}

  /**
   * {@return the change in a line, such as {@code "new column public.loans.note: text NOT NULL"}}
   */
  public static String of(Change change) {
    return change.accept(new OfChange());
  }

  /** {@return the object without its own name, such as {@code "text NOT NULL"}, in a line} */
  public static String definition(SchemaObject object) {
    if (object instanceof Column column) {
      return after(column, COLUMNS.definition(column));
    } else if (object instanceof Index index) {
      return index(index);
    } else if (object instanceof PrimaryKey
        || object instanceof UniqueConstraint
        || object instanceof ForeignKey
        || object instanceof CheckConstraint) {
      TableElement constraint = (TableElement) object;
      return CONSTRAINTS
          .definition(constraint)
          .substring("CONSTRAINT ".length() + Identifiers.quote(constraint.name()).length() + 1);
    } else if (object instanceof Table table) {
      return table.columns().isEmpty()
          ? "no columns"
          : table.columns().stream()
              .map(column -> Identifiers.quote(column.name()))
              .collect(Collectors.joining(", ", "columns ", ""));
    } else if (object instanceof EnumType type) {
      return "labels " + value(type.labels());
    } else if (object instanceof UnmodelledObject unmodelled) {
      return unmodelled.residue().text();
    }
    return ((Schema) object).comment().map(comment -> "comment " + comment).orElse("a schema");
  }

  /** {@return an attribute's value in a line; what is absent is {@code "none"}} */
  public static String value(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Words::value).orElse("none");
    } else if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : list.stream().map(Words::value).collect(Collectors.joining(", "));
    } else if (value instanceof DataType type) {
      return NAMES.of(type);
    } else if (value instanceof Expression expression) {
      return expression.sql();
    } else if (value instanceof ColumnValue columnValue) {
      return columnValue(columnValue);
    } else if (value instanceof IndexKey key) {
      return key instanceof IndexKey.OfColumn column
          ? Identifiers.quote(column.column())
          : ((IndexKey.OfExpression) key).expression().sql();
    } else if (value instanceof Residue residue) {
      return residue.text().isEmpty() ? "none" : residue.text();
    } else if (value instanceof Enum<?> constant) {
      return constant.name().replace('_', ' ');
    }
    return value.toString();
  }

  /** {@return a model record's component in words, such as {@code "on delete"}} */
  public static String attribute(String component) {
    return component.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String columnValue(ColumnValue value) {
    return value.accept(
        new ColumnValue.Visitor<>() {
          @Override
          public String plain(ColumnValue.Plain plain) {
            return "none";
          }

          @Override
          public String byDefault(ColumnValue.Default byDefault) {
            return "default " + byDefault.expression().sql();
          }

          @Override
          public String identity(ColumnValue.Identity identity) {
            return "identity, generated "
                + identity.generation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
          }

          @Override
          public String generated(ColumnValue.Generated generated) {
            return "generated as (%s) %s"
                .formatted(
                    generated.expression().sql(),
                    generated.storage().name().toLowerCase(Locale.ROOT));
          }
        });
  }

  private static String after(Column column, String definition) {
    return definition.substring(Identifiers.quote(column.name()).length() + 1);
  }

  private static String index(Index index) {
    return (index.unique() ? "unique, " : "")
        + index.method()
        + " on "
        + value(index.keys())
        + index.predicate().map(predicate -> " where " + predicate.sql()).orElse("");
  }

  /** A change in words. */
  private static final class OfChange implements Change.Visitor<String> {
    @Override
    public String created(Change.Created created) {
      return "new "
          + created.path().kind().words()
          + " "
          + created.path()
          + ": "
          + definition(created.object());
    }

    @Override
    public String dropped(Change.Dropped dropped) {
      return "dropped " + dropped.path().kind().words() + " " + dropped.path();
    }

    @Override
    public String renamed(Change.Renamed renamed) {
      return "renamed %s %s to %s"
          .formatted(renamed.path().kind().words(), renamed.formerPath(), renamed.path().name());
    }

    @Override
    public String altered(Change.Altered altered) {
      return "%s %s: %s from %s to %s"
          .formatted(
              altered.path().kind().words(),
              altered.path(),
              attribute(altered.attribute()),
              value(altered.values().from()),
              value(altered.values().to()));
    }
  }
}
