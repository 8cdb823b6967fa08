package org.schemaparity.model.sql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.schemaparity.model.IndexKey;

/**
 * The names that PostgreSQL gives to constraints and indexes that are created without one, so that
 * history written by hand and generated SQL meet. It cuts the parts of a name until the whole has
 * 63 bytes, the longer part first, and counts on when the name is taken.
 *
 * <p>Every method takes a test for the names that are taken already.
 */
public final class DefaultNames {
  private DefaultNames() {}

  /** {@return the name of a primary key} */
  public static String primaryKey(String table, Predicate<String> taken) {
    return choose(table, "", "pkey", taken);
  }

  /** {@return the name of a unique constraint over {@code columns}} */
  public static String unique(String table, List<String> columns, Predicate<String> taken) {
    return choose(table, addition(columns), "key", taken);
  }

  /** {@return the name of a foreign key from {@code columns}} */
  public static String foreignKey(String table, List<String> columns, Predicate<String> taken) {
    return choose(table, addition(columns), "fkey", taken);
  }

  /**
   * {@return the name of a check constraint}
   *
   * @param columns the columns that its expression names; only a single one becomes part of the
   *     name
   */
  public static String check(String table, Collection<String> columns, Predicate<String> taken) {
    String column = columns.size() == 1 ? columns.iterator().next() : "";
    return choose(table, column, "check", taken);
  }

  /** {@return the name of an exclusion constraint over {@code columns}} */
  public static String exclusion(String table, List<String> columns, Predicate<String> taken) {
    return choose(table, addition(columns), "excl", taken);
  }

  /**
   * {@return the name of a not-null constraint}
   *
   * @param table the table or the domain
   * @param column the column, or nothing for a domain
   */
  public static String notNull(String table, String column, Predicate<String> taken) {
    return choose(table, column, "not_null", taken);
  }

  /** {@return the name of the sequence of an identity or serial column} */
  public static String sequence(String table, String column, Predicate<String> taken) {
    return choose(table, column, "seq", taken);
  }

  /**
   * {@return the name of the multirange type of a range type} It has "multirange" where the range
   * type has "range" first, or else at its end.
   */
  public static String multirange(String range) {
    int at = range.indexOf("range");
    return at < 0
        ? clip(range, Identifiers.MAX_BYTES - "_multirange".length()) + "_multirange"
        : clip(range.substring(0, at) + "multi" + range.substring(at), Identifiers.MAX_BYTES);
  }

  /** {@return the name of an index over {@code keys}} */
  public static String index(String table, List<IndexKey> keys, Predicate<String> taken) {
    return indexOver(table, columns(keys), taken);
  }

  /** {@return the names that the columns of an index over {@code keys} have} */
  public static List<String> columns(List<IndexKey> keys) {
    List<String> names = new ArrayList<>();
    for (IndexKey key : keys) {
      String name =
          key instanceof IndexKey.OfColumn column
              ? column.column()
              : KeyExpressions.name(((IndexKey.OfExpression) key).expression());
      String candidate = name;
      for (int count = 1; names.contains(candidate); count++) {
        String digits = Integer.toString(count);
        candidate = clip(name, Identifiers.MAX_BYTES - digits.length()) + digits;
      }
      names.add(candidate);
    }
    return names;
  }

  /**
   * {@return the name of an index}
   *
   * @param columns the names of the index's own columns
   */
  public static String indexOver(String table, List<String> columns, Predicate<String> taken) {
    return choose(table, addition(columns), "idx", taken);
  }

  private static String choose(
      String table, String addition, String label, Predicate<String> taken) {
    String name = join(table, addition, label);
    for (int count = 1; taken.test(name); count++) {
      name = join(table, addition, label + count);
    }
    return name;
  }

  /** The names of the columns with underscores between them, as far as a name can hold them. */
  private static String addition(List<String> columns) {
    StringBuilder joined = new StringBuilder();
    for (String column : columns) {
      joined.append(joined.isEmpty() ? "" : "_").append(column);
      if (Identifiers.bytes(joined.toString()) > Identifiers.MAX_BYTES) {
        break;
      }
    }
    return joined.toString();
  }

  private static String join(String table, String addition, String label) {
    int room = Identifiers.MAX_BYTES - label.length() - (addition.isEmpty() ? 1 : 2);
    int tableBytes = Identifiers.bytes(table);
    int additionBytes = Identifiers.bytes(addition);
    while (tableBytes + additionBytes > room) {
      if (tableBytes > additionBytes) {
        tableBytes--;
      } else {
        additionBytes--;
      }
    }
    String middle = addition.isEmpty() ? "" : "_" + clip(addition, additionBytes);
    return clip(table, tableBytes) + middle + "_" + label;
  }

  /**
   * The longest beginning of {@code name} that has no more than {@code bytes} bytes, with whole
   * characters.
   */
  private static String clip(String name, int bytes) {
    if (Identifiers.bytes(name) <= bytes) {
      return name;
    }
    StringBuilder clipped = new StringBuilder();
    int length = 0;
    for (int codePoint : name.codePoints().toArray()) {
      String character = Character.toString(codePoint);
      length += character.getBytes(StandardCharsets.UTF_8).length;
      if (length > bytes) {
        break;
      }
      clipped.append(character);
    }
    return clipped.toString();
  }
}
