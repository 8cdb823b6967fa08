package org.schemaparity.model.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Definition;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.Partition;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.sql.Identifiers;

/** The values of attributes in words. */
final class ValueWords {
  private static final String NONE = "none";

  private static final Names NAMES = Definitions.NAMES;
  private static final KeyRenderer KEYS = new KeyRenderer(NAMES);
  private static final SequenceRenderer SEQUENCES = new SequenceRenderer(NAMES);

  private ValueWords() {}

  /**
   * {@return the value in a line; what is absent is {@code "none"}}
   *
   * @param attribute the attribute in words
   */
  static String of(String attribute, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> of(attribute, present)).orElse(NONE);
    } else if (value instanceof List<?> list) {
      return attribute.equals("labels") ? literals(list) : list(attribute, list);
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (attribute.equals("nullability")) {
      return value.equals(true) ? "NOT NULL" : "NULL";
    } else if (value instanceof ColumnValue columnValue) {
      return columnValue.accept(new OfColumnValue(attribute));
    }
    return attribute.equals("comment") ? literal(value) : of(value);
  }

  private static String of(Object value) {
    if (value instanceof DataType type) {
      return NAMES.of(type);
    } else if (value instanceof Expression expression) {
      return expression.sql();
    } else if (value instanceof Partition partition) {
      return Definitions.of(partition);
    } else if (value instanceof ReplicaIdentity identity) {
      return TableOptionRenderer.identity(identity);
    } else if (value instanceof IndexKey key) {
      return KEYS.of(key);
    } else if (value instanceof ExclusionElement element) {
      return KEYS.of(element);
    } else if (value instanceof Definition definition) {
      return String.join(";\n", definition.statements());
    }
    return value.toString();
  }

  static String literals(List<?> labels) {
    return labels.stream().map(ValueWords::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  static String literal(Object text) {
    return Identifiers.literal(text.toString());
  }

  private static String list(String attribute, List<?> elements) {
    return elements.isEmpty()
        ? NONE
        : elements.stream()
            .map(element -> of(attribute, element))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Where a column's value comes from, in words that the attribute's name goes before.
   *
   * @param attribute the attribute in words, which may say what kind of value it is
   */
  private record OfColumnValue(String attribute) implements ColumnValue.Visitor<String> {
    @Override
    public String plain(ColumnValue.Plain plain) {
      return NONE;
    }

    @Override
    public String byDefault(ColumnValue.Default byDefault) {
      return byDefault.expression().sql();
    }

    @Override
    public String identity(ColumnValue.Identity identity) {
      return (attribute.equals("identity") ? "generated " : "identity, generated ")
          + identity.generation().name().toLowerCase(Locale.ROOT).replace('_', ' ')
          + SEQUENCES.identity(identity);
    }

    @Override
    public String generated(ColumnValue.Generated generated) {
      return (attribute.equals("generation expression") ? "(%s) %s" : "generated as (%s) %s")
          .formatted(
              generated.expression().sql(), generated.storage().name().toLowerCase(Locale.ROOT));
    }
  }
}
