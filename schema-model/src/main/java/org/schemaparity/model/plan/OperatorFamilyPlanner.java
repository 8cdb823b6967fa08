package org.schemaparity.model.plan;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.diff.Pair;

/**
 * Plans what an operator family has beside its classes, which stay; see "ALTER OPERATOR FAMILY" in
 * the PostgreSQL manual.
 */
record OperatorFamilyPlanner(Outline outline) {
  private static final Set<String> MEMBERS = Set.of("operators", "functions");

  private static final Pattern BETWEEN = Pattern.compile(", (?=(?:OPERATOR|FUNCTION) \\d)");

  /** {@code OPERATOR 1 <(integer,bigint)}, or {@code FUNCTION 1 (integer, bigint) f(…)}. */
  private static final Pattern MEMBER =
      Pattern.compile("(OPERATOR|FUNCTION) (\\d+) [^(]*(\\([^)]*\\)).*");

  /** {@return whether a change of an attribute leaves the family in place} */
  static boolean alters(String attribute) {
    return MEMBERS.contains(attribute);
  }

  void altered(Pair<SqlObject> families) {
    Pair<Set<String>> members = families.map(OperatorFamilyPlanner::members);
    Stream<String> dropped =
        members.from().stream()
            .filter(member -> !members.to().contains(member))
            .map(member -> MEMBER.matcher(member).replaceFirst("DROP $1 $2 $3"));
    Stream<String> added =
        members.to().stream()
            .filter(member -> !members.from().contains(member))
            .map(member -> "ADD " + member);
    SqlObject family = families.to();
    String create = family.definition().statements().get(0);
    Stream.concat(dropped, added)
        .map(action -> "ALTER" + create.substring("CREATE".length()) + " " + action)
        .map(statement -> new SqlObjectOperation.Make(family.name(), statement))
        .forEach(operation -> outline.add(Phase.CREATE_ROUTINES, operation));
  }

  private static Set<String> members(SqlObject family) {
    return MEMBERS.stream()
        .sorted()
        .map(family.details()::of)
        .flatMap(Optional::stream)
        .map(BETWEEN::split)
        .flatMap(Stream::of)
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
