package org.schemaparity.model.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Details;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.Schema;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.UnmodelledObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.sql.Identifiers;

/** Changes, objects and values in words, for messages and reports. */
public final class Words {
  /** What there is to say of an object that has nothing but its name. */
  private static final String PRESENT = "there";

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
      return COLUMNS.definition(column).substring(Identifiers.quote(column.name()).length() + 1);
    } else if (object instanceof PrimaryKey key) {
      return CONSTRAINTS.body(key);
    } else if (object instanceof UniqueConstraint key) {
      return CONSTRAINTS.body(key);
    } else if (object instanceof ForeignKey key) {
      return CONSTRAINTS.body(key);
    } else if (object instanceof CheckConstraint check) {
      return CONSTRAINTS.body(check);
    } else if (object instanceof Index index) {
      return index(index);
    } else if (object instanceof Table table) {
      return table.columns().isEmpty()
          ? "no columns"
          : "columns " + names(table.columns().stream().map(Column::name).toList());
    } else if (object instanceof EnumType type) {
      return literals(type.labels());
    } else if (object instanceof UnmodelledObject unmodelled) {
      return details(unmodelled.details());
    } else if (object instanceof SqlObject sqlObject) {
      return String.join(";\n", sqlObject.definition().statements());
    }
    return object instanceof Schema schema
        ? schema.comment().map(comment -> "comment " + literal(comment)).orElse(PRESENT)
        : PRESENT;
  }

  /** {@return the two values of an attribute, each in a line and never the same} */
  public static Pair<String> values(Change.Altered altered) {
    Pair<String> words = altered.values().map(value -> value(altered.attribute(), value));
    return words.same() ? altered.values().map(Object::toString) : words;
  }

  /** {@return a model record's component in words, such as {@code "on delete"}} */
  public static String attribute(String component) {
    return switch (component) {
      case "notNull" -> "nullability";
      case "value" -> "default";
      default -> component.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    };
  }

  /** What is absent is {@code "none"}. */
  private static String value(String attribute, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> value(attribute, present)).orElse("none");
    } else if (value instanceof List<?> list) {
      return attribute.equals("labels") ? literals(list) : list(list);
    } else if (value instanceof DataType type) {
      return NAMES.of(type);
    } else if (value instanceof Expression expression) {
      return expression.sql();
    } else if (value instanceof ColumnValue columnValue) {
      return columnValue.accept(new OfColumnValue());
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (attribute.equals("notNull")) {
      return value.equals(true) ? "NOT NULL" : "NULL";
    }
    return attribute.equals("comment") ? literal(value) : value.toString();
  }

  private static String details(Details details) {
    return details.all().isEmpty()
        ? PRESENT
        : details.all().stream()
            .map(detail -> detail.attribute() + " " + detail.value())
            .collect(Collectors.joining(", "));
  }

  private static String index(Index index) {
    return (index.unique() ? "unique " : "")
        + index.method()
        + " "
        + list(index.keys())
        + index.predicate().map(predicate -> " where " + predicate.sql()).orElse("");
  }

  private static String names(List<String> columns) {
    return list(columns.stream().map(Identifiers::quote).toList());
  }

  private static String list(List<?> elements) {
    return elements.stream().map(Words::element).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String element(Object element) {
    if (element instanceof IndexKey.OfColumn column) {
      return Identifiers.quote(column.column());
    }
    return element instanceof IndexKey.OfExpression key
        ? key.expression().sql()
        : element.toString();
  }

  private static String literals(List<?> labels) {
    return labels.stream().map(Words::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String literal(Object text) {
    return Identifiers.literal(text.toString());
  }

  /** Where a column's value comes from, in words. */
  private static final class OfColumnValue implements ColumnValue.Visitor<String> {
    @Override
    public String plain(ColumnValue.Plain plain) {
      return "none";
    }

    @Override
    public String byDefault(ColumnValue.Default byDefault) {
      return byDefault.expression().sql();
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
              generated.expression().sql(), generated.storage().name().toLowerCase(Locale.ROOT));
    }
  }

  /** A change in words. */
  private static final class OfChange implements Change.Visitor<String> {
    @Override
    public String created(Change.Created created) {
      String definition = definition(created.object());
      String name = "new " + created.path().kind().words() + " " + created.path();
      return definition.equals(PRESENT) ? name : name + ": " + definition;
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
      Pair<String> values = values(altered);
      return "%s %s: %s from %s to %s"
          .formatted(
              altered.path().kind().words(),
              altered.path(),
              attribute(altered.attribute()),
              values.from(),
              values.to());
    }
  }
}
