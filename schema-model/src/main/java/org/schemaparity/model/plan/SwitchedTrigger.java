package org.schemaparity.model.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the triggers by which PostgreSQL keeps a foreign key, which has no name that is known
 * beforehand.
 *
 * @param function the function that it calls, such as {@code RI_FKey_check_ins}
 * @param table the table that it is on, as SQL
 * @param state when it fires
 */
public record SwitchedTrigger(String function, String table, TriggerState state) {
  private static final Pattern LISTED =
      Pattern.compile(
          "(\\w+) on ((?:\"(?:[^\"]|\"\")+\"|[^\". ,]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[^\". ,]+))?)"
              + " (enabled|disabled|replica|always)");

  /** {@return those that a catalog's details list} */
  static List<SwitchedTrigger> listedIn(String states) {
    return LISTED
        .matcher(states)
        .results()
        .map(
            found ->
                new SwitchedTrigger(
                    found.group(1), found.group(2), TriggerState.of(found.group(3))))
        .toList();
  }
}
