package org.schemaparity.model.sql;

import java.util.Optional;
import org.schemaparity.model.DataType;

/** A data type as SQL text. */
public final class TypeText {
  private TypeText() {}

  /**
   * {@return the type as it stands in a column's definition}
   *
   * @param defaultSchema the schema whose types need no qualifying; nothing to qualify all that
   *     have a schema
   */
  public static String of(DataType type, Optional<String> defaultSchema) {
    if (type instanceof DataType.BuiltIn builtIn) {
      return builtIn.sql();
    } else if (type instanceof DataType.ArrayOf array) {
      return of(array.element(), defaultSchema) + "[]";
    }
    DataType.UserDefined userDefined = (DataType.UserDefined) type;
    String schema = userDefined.name().schema();
    String name = Identifiers.quote(userDefined.name().name());
    String qualified =
        defaultSchema.filter(schema::equals).isPresent()
            ? name
            : Identifiers.quote(schema) + "." + name;
    return qualified + userDefined.modifier().map(text -> "(" + text + ")").orElse("");
  }
}
