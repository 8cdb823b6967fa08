package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.DataType;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

/** The SQL in a model's objects: their expressions, their types and what they refer to. */
final class Texts {
  /** A schema's name that no schema has, so that all names are qualified. */
  private static final String NO_SCHEMA = "";

  private Texts() {}

  /** {@return the SQL in an object or a value with all of its parts} */
  static List<String> of(Object value) {
    return walk(value).toList();
  }

  /** {@return the SQL in a table without the parts that are made after it} */
  static List<String> ofTableItself(Table table) {
    return Shape.of(Table.class).parts().stream()
        .filter(part -> !isMadeLater(part))
        .flatMap(part -> walk(part.of(table)))
        .toList();
  }

  /** {@return the types of a table's columns} */
  static List<String> ofTypes(Table table) {
    return table.columns().stream().flatMap(column -> walk(column.type())).toList();
  }

  private static boolean isMadeLater(Part part) {
    return part.memberClass()
        .filter(type -> type == ForeignKey.class || type == Index.class)
        .isPresent();
  }

  private static Stream<String> walk(Object value) {
    if (value instanceof Expression expression) {
      return Stream.of(expression.sql());
    } else if (value instanceof QualifiedName name) {
      return Stream.of(Identifiers.quote(name, NO_SCHEMA));
    } else if (value instanceof DataType type) {
      return Stream.of(TypeText.of(type, Optional.empty()));
    } else if (value instanceof ExclusionElement element) {
      return Stream.concat(walk(element.key()), Stream.of(element.operator()));
    } else if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(Texts::walk);
    } else if (value instanceof List<?> list) {
      return list.stream().flatMap(Texts::walk);
    } else if (value instanceof Record record) {
      return Shape.of(record.getClass()).parts().stream().flatMap(part -> walk(part.of(record)));
    }
    return Stream.empty();
  }
}
