package org.schemaparity.check;

import java.util.ArrayList;
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
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.Residue;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.UnmodelledObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.sql.TypeText;

/** Says what objects and their attributes are, for people. */
final class Wording {
  private Wording() {}

  /** {@return the two values of an attribute, in words that never are the same} */
  static Pair<String> of(Change.Altered altered) {
    Pair<String> words = altered.values().map(value -> value(altered.attribute(), value));
    return words.same() ? altered.values().map(Object::toString) : words;
  }

  /** {@return an object in a few words} */
  static String of(SchemaObject object) {
    List<String> words = new ArrayList<>();
    if (object instanceof Column column) {
      words.add(type(column.type()));
      words.add(column.notNull() ? "not null" : "");
      words.add(column.value() instanceof ColumnValue.Plain ? "" : value(column.value()));
      words.add(column.residue().text());
    } else if (object instanceof PrimaryKey key) {
      words.add(columns(key.columns()));
      words.add(key.residue().text());
    } else if (object instanceof UniqueConstraint unique) {
      words.add(columns(unique.columns()));
      words.add(unique.residue().text());
    } else if (object instanceof ForeignKey key) {
      words.add(columns(key.columns()) + " references " + key.referencedTable());
      words.add(columns(key.referencedColumns()));
      words.add(action("on delete ", key.onDelete()));
      words.add(action("on update ", key.onUpdate()));
      words.add(key.residue().text());
    } else if (object instanceof CheckConstraint check) {
      words.add(check.expression().sql());
      words.add(check.residue().text());
    } else if (object instanceof Index index) {
      words.add(index.unique() ? "unique" : "");
      words.add(index.method());
      words.add(keys(index.keys()));
      words.add(index.predicate().map(predicate -> "where " + predicate.sql()).orElse(""));
      words.add(index.residue().text());
    } else if (object instanceof Table table) {
      words.add("a table of " + columns(table.columns().stream().map(Column::name).toList()));
    } else if (object instanceof EnumType type) {
      words.add(labels(type.labels()));
    } else if (object instanceof UnmodelledObject other) {
      words.add(other.residue().text().isEmpty() ? "there" : other.residue().text());
    } else {
      words.add("there");
    }
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String value(String attribute, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> value(attribute, present)).orElse("none");
    } else if (value instanceof Boolean flag) {
      return attribute.equals("notNull") ? (flag ? "not null" : "null") : (flag ? "yes" : "no");
    } else if (value instanceof DataType type) {
      return type(type);
    } else if (value instanceof ColumnValue columnValue) {
      return value(columnValue);
    } else if (value instanceof Expression expression) {
      return expression.sql();
    } else if (value instanceof Residue residue) {
      return residue.text().isEmpty() ? "nothing special" : residue.text();
    } else if (value instanceof ReferentialAction action) {
      return words(action);
    } else if (value instanceof List<?> list) {
      return list(attribute, list);
    } else {
      return attribute.equals("comment") ? "\"" + value + "\"" : value.toString();
    }
  }

  private static String list(String attribute, List<?> list) {
    if (attribute.equals("labels")) {
      return labels(list);
    }
    return list.stream()
        .map(element -> element instanceof IndexKey key ? key(key) : element.toString())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String value(ColumnValue value) {
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
            return "generated " + words(identity.generation()) + " as identity";
          }

          @Override
          public String generated(ColumnValue.Generated generated) {
            return "generated always as ("
                + generated.expression().sql()
                + ") "
                + words(generated.storage());
          }
        });
  }

  private static String type(DataType type) {
    return TypeText.of(type, Optional.empty());
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : when + words(action);
  }

  private static String keys(List<IndexKey> keys) {
    return keys.stream().map(Wording::key).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String key(IndexKey key) {
    return key instanceof IndexKey.OfColumn column
        ? column.column()
        : ((IndexKey.OfExpression) key).expression().sql();
  }

  private static String columns(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }

  private static String labels(List<?> labels) {
    return labels.stream()
        .map(label -> "'" + label + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
