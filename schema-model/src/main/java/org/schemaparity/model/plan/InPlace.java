package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.diff.Pair;

/**
 * Which changes PostgreSQL makes to an object in place, so that what depends on it stays as it is;
 * see {@code CREATE OR REPLACE} and {@code ALTER} in its manual.
 */
final class InPlace {
  private static final String DEFINITION = "definition";

  private static final Set<String> OF_ROUTINES =
      Set.of(
          "body",
          "cost",
          "language",
          "leakproof",
          "null input",
          "parallel",
          "rows",
          "security",
          "settings",
          "support",
          "transforms",
          "volatility");

  private InPlace() {}

  /**
   * {@return whether the change is made in place}
   *
   * @param attributes the names of what differs besides the comment
   */
  static boolean isPossible(Set<String> attributes, Pair<SqlObject> objects) {
    Predicate<String> possible =
        switch (objects.to().kind()) {
          case EXTENSION -> attribute -> true;
          case FUNCTION, PROCEDURE -> attribute -> ofRoutine(attribute, objects);
          case OPERATOR_FAMILY -> OperatorFamilyPlanner::alters;
          case FOREIGN_DATA_WRAPPER, SERVER ->
              attribute -> ForeignServerPlanner.alters(objects.to().kind(), attribute);
          case VIEW -> attribute -> ofView(attribute, objects);
          case MATERIALIZED_VIEW -> MaterializedViewPlanner::alters;
          case RULE, TRIGGER, EVENT_TRIGGER -> "state"::equals;
          default -> attribute -> false;
        };
    return attributes.stream().allMatch(possible);
  }

  /** Where nothing else is known, the texts tell. */
  private static boolean ofRoutine(String attribute, Pair<SqlObject> routines) {
    return attribute.equals(DEFINITION)
        ? routines.map(DefinitionParts::header).same()
            && routines.map(InPlace::isWindowFunction).same()
        : OF_ROUTINES.contains(attribute);
  }

  private static boolean isWindowFunction(SqlObject routine) {
    return DefinitionParts.words(routine).contains("window");
  }

  /** New columns may only be added at the end. */
  private static boolean ofView(String attribute, Pair<SqlObject> views) {
    Pair<Optional<String>> columns = views.map(view -> view.details().of("columns"));
    boolean addsAtMost =
        columns.from().isPresent()
            && columns.to().isPresent()
            && isBeginning(columns.from().orElseThrow(), columns.to().orElseThrow());
    return addsAtMost
        && (isColumnComment(attribute)
            || attribute.startsWith("default of ")
            || List.of("query", "options", "columns", DEFINITION).contains(attribute));
  }

  private static boolean isBeginning(String from, String to) {
    return to.equals(from) || to.startsWith(from + ",");
  }

  private static boolean isColumnComment(String attribute) {
    return attribute.startsWith("comment of ");
  }
}
