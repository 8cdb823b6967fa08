package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.ColumnValue.Generation;
import org.schemaparity.model.ColumnValue.Storage;
import org.schemaparity.model.DataType;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

/**
 * A random table's columns, with expressions as PostgreSQL deparses them.
 *
 * @param chance what decides
 * @param enumTypes the enum types that there are
 */
record RandomColumns(Chance chance, List<EnumType> enumTypes) {
  static final List<String> NAMES =
      List.of("a", "b", "order", "Mixed Case", "quo\"te", "it's", "größe", "x$1", "_", "nAME.dot");

  /** For each name, types that a column may change between. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("integer", "bigint"),
          List.of("integer", "integer", "uuid"),
          List.of("text", "character varying(20)", "character varying(30)"),
          List.of("numeric(12,3)", "numeric(14,1)"),
          List.of("boolean", "text"),
          List.of("timestamp(3) with time zone", "timestamp with time zone"),
          List.of("uuid", "text"),
          List.of("jsonb", "text"));

  private static final String COMMENT = "it's \\ a \"comment\"\n";

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    chance.some(NAMES, 6).forEach(name -> columns.add(column(name)));
    return columns.stream().map(column -> computed(column, List.copyOf(columns))).toList();
  }

  private Column column(String name) {
    DataType type = type(name);
    ColumnValue value = value(type);
    boolean notNull = chance.onceIn(2) || value instanceof ColumnValue.Identity;
    Optional<String> comment = chance.onceIn(4) ? Optional.of(COMMENT) : Optional.empty();
    return new Column(name, type, notNull, value, comment, ColumnOptions.USUAL);
  }

  private DataType type(String name) {
    int position = NAMES.indexOf(name);
    if (position < TYPES.size()) {
      return new DataType.BuiltIn(chance.one(TYPES.get(position)));
    }
    DataType element =
        enumTypes.isEmpty() || chance.onceIn(4)
            ? new DataType.BuiltIn(chance.one(List.of("text", "character varying(7)")))
            : new DataType.UserDefined(chance.one(enumTypes).name(), Optional.empty());
    return chance.onceIn(4) ? new DataType.ArrayOf(element) : element;
  }

  private ColumnValue value(DataType type) {
    if (type.equals(new DataType.BuiltIn("integer")) && chance.onceIn(4)) {
      return new ColumnValue.Identity(
          chance.one(List.of(Generation.values())), SequenceOptions.USUAL, Optional.empty());
    }
    List<String> defaults = defaults(type);
    return defaults.isEmpty() || chance.onceIn(2)
        ? new ColumnValue.Plain()
        : new ColumnValue.Default(new Expression(chance.one(defaults)));
  }

  private List<String> defaults(DataType type) {
    if (type instanceof DataType.UserDefined) {
      return constants(type);
    } else if (type instanceof DataType.ArrayOf array) {
      return array.element() instanceof DataType.UserDefined
          ? List.of("'{}'::" + TypeText.of(type, Optional.empty()))
          : List.of();
    }
    return switch (((DataType.BuiltIn) type).sql()) {
      case "integer", "bigint", "numeric(12,3)" -> List.of("0", "(1 + 2)", "'-7'::integer");
      case "text" -> List.of("'it''s'::text");
      case "boolean" -> List.of("false");
      case "timestamp(3) with time zone" -> List.of("now()");
      default -> List.of();
    };
  }

  /** {@return the labels of an enum type as constants} */
  private List<String> constants(DataType type) {
    return enumTypes.stream()
        .filter(
            candidate -> type.equals(new DataType.UserDefined(candidate.name(), Optional.empty())))
        .flatMap(found -> found.labels().stream())
        .map(label -> Identifiers.literal(label) + "::" + TypeText.of(type, Optional.empty()))
        .toList();
  }

  /** {@return a condition on the column} */
  Expression condition(Column column) {
    String name = Identifiers.quote(column.name());
    List<String> constants = constants(column.type());
    return new Expression(
        constants.isEmpty() || chance.onceIn(2)
            ? "(" + name + " IS NOT NULL)"
            : "(" + name + " <> " + chance.one(constants) + ")");
  }

  /** Now and then a column becomes one that is generated from another. */
  private Column computed(Column column, List<Column> columns) {
    List<Column> bases =
        columns.stream()
            .filter(base -> !base.equals(column) && !List.of("b", "quo\"te").contains(base.name()))
            .toList();
    boolean flag = column.type().equals(new DataType.BuiltIn("boolean"));
    boolean number = column.type().equals(new DataType.BuiltIn("integer"));
    if (flag && !bases.isEmpty() && chance.onceIn(2)) {
      return generated(column, condition(chance.one(bases)));
    }
    return number && column.name().equals("b") && chance.onceIn(4)
        ? generated(column, new Expression("(1 + 2)"))
        : column;
  }

  private static Column generated(Column column, Expression expression) {
    return new Column(
        column.name(),
        column.type(),
        column.notNull(),
        new ColumnValue.Generated(expression, Storage.STORED),
        column.comment(),
        column.options());
  }
}
