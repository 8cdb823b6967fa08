package org.schemaparity.processor.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Column names as names of Java constants. */
final class ConstantNames {
  /** The constant for the table itself. */
  static final String TABLE = "TABLE";

  private ConstantNames() {}

  /** {@return a constant's name for each column, all different} */
  static Map<String, String> of(Collection<String> columns) {
    Set<String> taken = new HashSet<>(Set.of(TABLE));
    Map<String, String> names = new LinkedHashMap<>();
    for (String column : columns) {
      String name = constant(column);
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + "_" + i;
      }
      names.put(column, free);
    }
    return names;
  }

  private static String constant(String column) {
    StringBuilder constant = new StringBuilder();
    for (int codePoint : column.toUpperCase(Locale.ROOT).codePoints().toArray()) {
      boolean plain =
          Character.isJavaIdentifierPart(codePoint)
              && !Character.isIdentifierIgnorable(codePoint)
              && codePoint != '$';
      constant.append(plain ? Character.toString(codePoint) : "_");
    }
    boolean needsStart =
        constant.isEmpty() || !Character.isJavaIdentifierStart(constant.codePointAt(0));
    // A single underscore is a keyword; see "Keywords" in the Java Language Specification.
    return needsStart || constant.toString().equals("_") ? "_" + constant : constant.toString();
  }
}
