package org.schemaparity.processor.diagnose;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sorts of diagnostics. A code's text is stable: builds may filter by it. */
public enum DiagnosticCode {
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
  /** A constraint or index on a component lists columns. */
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
  /** Two records are the same table, or two enums the same type. */
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

  private final String text =
      Arrays.stream(name().split("_"))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.joining());

  /** {@return the code as it is printed, such as {@code UnknownColumn}} */
  public String text() {
    return text;
  }
}
