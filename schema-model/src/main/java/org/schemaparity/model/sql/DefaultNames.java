package org.schemaparity.model.sql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.schemaparity.model.IndexKey;

/**
 * The names that PostgreSQL gives to constraints and indexes that are created without one, so that
 * history written by hand and generated SQL meet. PostgreSQL cuts the parts of a name until it has
 * 63 bytes, the longer part first.
 */
public final class DefaultNames {
  private DefaultNames() {}

  /** {@return the name of a primary key} */
  public static String primaryKey(String table) {
    return join(table, "", "pkey");
  }

  /** {@return the name of a unique constraint over {@code columns}} */
  public static String unique(String table, List<String> columns) {
    return join(table, addition(columns), "key");
  }

  /** {@return the name of a foreign key from {@code columns}} */
  public static String foreignKey(String table, List<String> columns) {
    return join(table, addition(columns), "fkey");
  }

  /**
   * {@return the name of a check constraint}
   *
   * @param columns the columns that its expression names; only a single one becomes part of the
   *     name
   */
  public static String check(String table, List<String> columns) {
    return join(table, columns.size() == 1 ? columns.get(0) : "", "check");
  }

  /** {@return the name of an index over {@code keys}} */
  public static String index(String table, List<IndexKey> keys) {
    List<String> names = new ArrayList<>();
    for (IndexKey key : keys) {
      String name =
          key instanceof IndexKey.OfColumn column
              ? column.column()
              : ExpressionNames.of(((IndexKey.OfExpression) key).expression());
      names.add(free(name, "", names::contains));
    }
    return join(table, addition(names), "idx");
  }

  /**
   * {@return {@code name}, or the first of {@code name1}, {@code name2}, … that is not taken, as
   * PostgreSQL counts on}
   */
  public static String free(String name, Predicate<String> taken) {
    int split = name.lastIndexOf('_') + 1;
    return free(name.substring(split), name.substring(0, split), taken);
  }

  /** Counts on at the end of the label; the part before it gives way when there is no room. */
  private static String free(String label, String before, Predicate<String> taken) {
    String candidate = before + label;
    for (int i = 1; taken.test(candidate); i++) {
      String counted = label + i;
      String stem = before.isEmpty() ? "" : before.substring(0, before.length() - 1);
      candidate =
          before.isEmpty()
              ? clip(label, Identifiers.MAX_BYTES - Integer.toString(i).length()) + i
              : join(stem, "", counted);
    }
    return candidate;
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
