package org.schemaparity.processor.diagnose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sorts of diagnostics. A code's text is stable: builds may filter by it. */
public enum DiagnosticCode {
  /** A foreign key sets columns that refuse null to null, or to a default that they lack. */
  UNSETTABLE_COLUMN(Kind.RULE),
  /** A default cannot be a value of its column. */
  DEFAULT_VALUE(Kind.RULE),
  /** A default is a name, and a default knows no columns. */
  NAME_AS_DEFAULT(Kind.RULE),
  /** An expression names a column that does not exist, and nearly one that does. */
  UNKNOWN_NAME(Kind.RULE),
  /** An expression holds a query. */
  QUERY_IN_EXPRESSION(Kind.RULE),
  /** An expression that is computed once changes with time or chance. */
  CHANGING_EXPRESSION(Kind.RULE),
  /** An index asks its access method for what it does not do. */
  INDEX_METHOD(Kind.RULE),
  /** An operator class is not one of the index's access method. */
  OPERATOR_CLASS(Kind.RULE),
  /** A column's type has no order that an index could keep. */
  UNINDEXABLE_TYPE(Kind.RULE),
  /** A key of a divided table lacks a column by which it is divided. */
  KEY_ACROSS_PARTITIONS(Kind.RULE),
  /** A column or a key is given what its type does not have. */
  COLUMN_OPTION(Kind.RULE),
  /** A generated column stands where PostgreSQL takes none. */
  GENERATED_USE(Kind.RULE),
  /** A divided table is given what only its partitions can have. */
  DIVIDED_TABLE(Kind.RULE),
  /** A constraint is not inherited, where PostgreSQL knows only such as are. */
  NO_INHERIT(Kind.RULE),
  /** A key without overlaps has no range. */
  OVERLAPPING_KEY(Kind.RULE),
  /** A suppression or an option names no code. */
  UNKNOWN_CODE(Kind.RULE),
  /** A table has no primary key. */
  MISSING_PRIMARY_KEY(Kind.ADVICE),
  /** A foreign key has no index, so that a change of the other table reads all of this one. */
  MISSING_INDEX(Kind.ADVICE),
  /** An index does what another does already. */
  REDUNDANT_INDEX(Kind.ADVICE),
  /** A table has two identity columns. */
  SECOND_IDENTITY(Kind.ADVICE),
  /** A time has no zone, so that the moment that it means is anyone's guess. */
  MISSING_ZONE(Kind.ADVICE),
  /** A column is json, which keeps the text and can do less than jsonb. */
  JSON_AS_TEXT(Kind.ADVICE),
  /** An amount of money is a floating-point number. */
  FLOATING_MONEY(Kind.ADVICE),
  /** Two names differ in upper and lower case only. */
  DIFFERING_CASE(Kind.ADVICE),
  /** A key counts in fewer than 64 bits. */
  SMALL_KEY(Kind.ON_REQUEST),
  /** A boolean may be null, so that it has three values. */
  NULLABLE_BOOLEAN(Kind.ON_REQUEST),
  /** {@code @Table} stands on something that is not a record. */
  NOT_A_RECORD,
  /** A component's type depends on a type variable. */
  TYPE_VARIABLE,
  /** A table's annotation stands where there is no table. */
  MISSING_TABLE,
  /** A component's annotation stands where there is no component. */
  NOT_A_COMPONENT,
  /** An enum's annotation stands where there is no enum. */
  NOT_AN_ENUM,
  /** A Java type has no PostgreSQL type. */
  UNMAPPED_TYPE,
  /** A component's type is another table's record. */
  TABLE_AS_COLUMN,
  /** An embedded record contains itself. */
  CYCLIC_EMBEDDING,
  /** A name is given and empty. */
  EMPTY_NAME,
  /** A name has more bytes than PostgreSQL keeps. */
  NAME_TOO_LONG,
  /** A text has a character that PostgreSQL cannot store. */
  UNSTORABLE_TEXT,
  /** A column has the name of one that every table has. */
  SYSTEM_COLUMN,
  /** A former name is the present name, or another object's. */
  FORMER_NAME,
  /** A table has two primary keys. */
  SECOND_PRIMARY_KEY,
  /** A list names a column that does not exist. */
  UNKNOWN_COLUMN,
  /** A list names a column twice. */
  REPEATED_COLUMN,
  /** A constraint or index on a record lists no columns. */
  NO_COLUMNS,
  /** A list of columns stands where there is nothing for it to say. */
  MISPLACED_COLUMNS,
  /** An annotation does not fit what its component is. */
  MISPLACED_ANNOTATION,
  /** Two annotations of a component exclude each other. */
  CONFLICTING_ANNOTATIONS,
  /** A foreign key refers to a class that is no table. */
  NOT_A_TABLE,
  /** A foreign key refers to a table without a key over the columns. */
  NO_KEY,
  /** A foreign key has another number of columns than it refers to. */
  COLUMN_COUNT,
  /** A foreign key's columns have other types than those it refers to. */
  TYPE_MISMATCH,
  /** A key of an index or exclusion constraint is not one. */
  MALFORMED_KEY,
  /** A parameter is not a name with a value. */
  MALFORMED_PARAMETER,
  /** A table is to be clustered or known by an index that it does not have. */
  UNKNOWN_INDEX,
  /** A column's statistics target is out of range. */
  STATISTICS_TARGET,
  /** The values of a sequence have no range, or it does not start in it. */
  SEQUENCE_RANGE,
  /** A partition, or how a table is divided, makes no sense. */
  PARTITION,
  /** A table inherits a column that it has otherwise, or from itself. */
  INHERITANCE,
  /** A typed table's columns are not its type's attributes. */
  TYPED_TABLE,
  /** A domain is not one value. */
  NOT_A_DOMAIN,
  /** Two records are the same table. */
  DUPLICATE_TABLE,
  /** Two columns of a table have one name. */
  DUPLICATE_COLUMN,
  /** Two constraints of a table have one name. */
  DUPLICATE_CONSTRAINT,
  /** Two tables or indexes in a schema have one name. */
  DUPLICATE_INDEX,
  /** Two enums are one type. */
  DUPLICATE_ENUM_TYPE,
  /** A type would not be found, because PostgreSQL has one of its own by the name. */
  HIDDEN_TYPE,
  /** Two objects that share their names in a schema have one name. */
  DUPLICATE_NAME,
  /** A schema, sequence or SQL object is declared twice. */
  DUPLICATE_OBJECT,
  /** Constraints or indexes without a name of their own would get the same. */
  AMBIGUOUS_NAME,
  /** An identity column is not an integer. */
  IDENTITY_TYPE,
  /** A length is given for something that has none, or is out of range. */
  LENGTH,
  /** A precision or scale is given for something that has none, or is out of range. */
  PRECISION,
  /** A type's name is not one. */
  MALFORMED_TYPE,
  /** A serial type is named. */
  SERIAL_TYPE,
  /** An expression is blank. */
  EMPTY_EXPRESSION,
  /** An expression is not one whole expression. */
  MALFORMED_EXPRESSION,
  /** The resource of an SQL definition is not there. */
  MISSING_RESOURCE,
  /** An SQL definition holds no statement. */
  EMPTY_STATEMENT,
  /** A statement of an SQL definition is not whole. */
  MALFORMED_STATEMENT,
  /** A statement of an SQL definition has another place, or none. */
  UNKNOWN_STATEMENT,
  /** A statement of an SQL definition makes an object that ends with its session. */
  TEMPORARY_OBJECT,
  /** An enum has no constants, and nothing says that it is meant so. */
  EMPTY_ENUM,
  /** Two of an enum's labels are equal. */
  DUPLICATE_LABEL,
  /** A label is too long. */
  LABEL_LENGTH,
  /** A table has more columns than PostgreSQL holds. */
  TOO_MANY_COLUMNS,
  /** A key has more columns than PostgreSQL holds. */
  TOO_MANY_KEY_COLUMNS,
  /** A class that is to be generated exists. */
  CLASS_NAME_TAKEN,
  /** A processor option is unknown or has no such value. */
  OPTION,
  /** The committed snapshot cannot be read. */
  SNAPSHOT,
  /** The migrations cannot be read. */
  MIGRATIONS,
  /** A file cannot be written. */
  OUTPUT,
  /** The records and the snapshot differ. */
  PENDING,
  /** The processor itself is at fault. */
  INTERNAL_ERROR;

  /** How a sort of diagnostics is meant. */
  public enum Kind {
    /** Without it there is no model: always an error. */
    FAULT,
    /** PostgreSQL would refuse it, or it cannot be meant: an error, unless set otherwise. */
    RULE,
    /** Teams regret it: a warning, unless set otherwise. */
    ADVICE,
    /** Some teams regret it: said to those who ask for it. */
    ON_REQUEST
  }

  private final String text =
      Arrays.stream(name().split("_"))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.joining());

  private final Kind kind;

  DiagnosticCode() {
    this(Kind.FAULT);
  }

  DiagnosticCode(Kind kind) {
    this.kind = kind;
  }

  /** {@return how it is meant} */
  public Kind kind() {
    return kind;
  }

  /** {@return whether its severity can be set, and its use suppressed} */
  public boolean isSettable() {
    return kind != Kind.FAULT;
  }

  /** {@return the codes whose severity can be set} */
  public static List<DiagnosticCode> settable() {
    return Arrays.stream(values()).filter(DiagnosticCode::isSettable).toList();
  }

  /** {@return the code that is printed so, if there is one} */
  public static Optional<DiagnosticCode> of(String text) {
    return Arrays.stream(values()).filter(code -> code.text.equals(text)).findFirst();
  }

  /** {@return the code as it is printed, such as {@code UnknownColumn}} */
  public String text() {
    return text;
  }
}
