package org.schemaparity.check.read;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.model.sql.DefaultNames;

/** Tells the names that PostgreSQL would choose, whatever number it counts on to. */
final class ChosenNames {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}$");

  private ChosenNames() {}

  /**
   * {@return whether {@code name} is the one that PostgreSQL would give to a not-null constraint of
   * {@code table}, were it made now}
   */
  static boolean isNotNull(String name, String table, String column) {
    return name.equals(DefaultNames.notNull(table, column, taken -> false));
  }

  static boolean isDomainNotNull(String name, String domain) {
    return isChosen(name, taken -> DefaultNames.notNull(domain, "", taken));
  }

  static boolean isSequence(String name, String table, String column) {
    return isChosen(name, taken -> DefaultNames.sequence(table, column, taken));
  }

  /**
   * {@return whether {@code name} is what PostgreSQL would call an index of {@code table}}
   *
   * @param kind the kind of the constraint that it belongs to, as in {@code pg_constraint}, or
   *     {@code i}
   * @param columns the names of its columns, which it has for expressions too
   */
  static boolean isIndex(String name, char kind, String table, List<String> columns) {
    return isChosen(
        name,
        taken ->
            switch (kind) {
              case 'p' -> DefaultNames.primaryKey(table, taken);
              case 'u' -> DefaultNames.unique(table, columns, taken);
              case 'x' -> DefaultNames.exclusion(table, columns, taken);
              default -> DefaultNames.indexOver(table, columns, taken);
            });
  }

  private static boolean isChosen(String name, Function<Predicate<String>, String> choice) {
    Matcher number = NUMBER.matcher(name);
    int limit = number.find() ? Integer.parseInt(number.group()) : 0;
    AtomicInteger count = new AtomicInteger();
    return choice
        .apply(candidate -> !candidate.equals(name) && count.incrementAndGet() <= limit)
        .equals(name);
  }
}
