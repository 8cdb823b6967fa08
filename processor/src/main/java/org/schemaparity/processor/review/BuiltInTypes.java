package org.schemaparity.processor.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.schemaparity.model.DataType;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.DomainDeclaration;
import org.schemaparity.processor.declare.EnumDeclaration;

/** What is sure of the types that PostgreSQL brings; see {@code pg_type} in the manual. */
final class BuiltInTypes {
  /** {@code typlen} is above zero, or the type cannot be kept outside of its row. */
  private static final Pattern FIXED =
      Pattern.compile(
          "smallint|integer|bigint|real|double precision|boolean|date|time.*|interval.*|uuid"
              + "|money|\"char\"|name|oid|reg[a-z]+|xid8?|cid|tid|pg_lsn|macaddr8?|point|line|lseg"
              + "|box|circle");

  /** {@code typcollation} is not null. */
  private static final Pattern COLLATABLE = Pattern.compile("text|character.*|name");

  private static final Pattern STRING = Pattern.compile("text|character.*|name|\"char\"");

  private static final Pattern RANGE = Pattern.compile("(int4|int8|num|ts|tstz|date)(multi)?range");

  private BuiltInTypes() {}

  /** {@return whether all values of the column surely have one length} */
  static boolean isFixed(ColumnDeclaration column) {
    return isEnum(column) || sql(column).filter(type -> matches(FIXED, type)).isPresent();
  }

  /** {@return whether the column surely has no collation} */
  static boolean isWithoutCollation(ColumnDeclaration column) {
    return isOfEnum(column)
        || element(column).filter(type -> !matches(COLLATABLE, type)).isPresent();
  }

  /** {@return whether the column surely holds no text} */
  static boolean isNoText(ColumnDeclaration column) {
    return isEnum(column)
        || isArray(column)
        || sql(column).filter(type -> !matches(STRING, type)).isPresent();
  }

  /** {@return whether the column surely holds no range} */
  static boolean isNoRange(ColumnDeclaration column) {
    return isEnum(column)
        || isArray(column)
        || sql(column).filter(type -> !matches(RANGE, type)).isPresent();
  }

  /** {@return whether the column holds arrays} */
  static boolean isArray(ColumnDeclaration column) {
    return column.type().filter(DataType.ArrayOf.class::isInstance).isPresent();
  }

  private static boolean isEnum(ColumnDeclaration column) {
    return !isArray(column) && isOfEnum(column);
  }

  private static boolean isOfEnum(ColumnDeclaration column) {
    return column.userType().filter(EnumDeclaration.class::isInstance).isPresent()
        && column
            .type()
            .map(DataType::elementOrSelf)
            .filter(DataType.UserDefined.class::isInstance)
            .isPresent();
  }

  /**
   * {@return the type as PostgreSQL writes it, if it is one of its own or that of a domain's
   * values}
   */
  static Optional<String> sql(ColumnDeclaration column) {
    if (!isArray(column)
        && column.userType().isPresent()
        && column.userType().get() instanceof DomainDeclaration domain) {
      return sql(domain.value());
    }
    return column.type().flatMap(BuiltInTypes::sql);
  }

  private static Optional<String> element(ColumnDeclaration column) {
    return isArray(column)
        ? column.type().map(DataType::elementOrSelf).flatMap(BuiltInTypes::sql)
        : sql(column);
  }

  private static Optional<String> sql(DataType type) {
    return type instanceof DataType.BuiltIn
        ? Optional.of(TypeText.of(type, Optional.empty()))
        : Optional.empty();
  }

  private static boolean matches(Pattern pattern, String type) {
    return pattern.matcher(type).matches();
  }
}
