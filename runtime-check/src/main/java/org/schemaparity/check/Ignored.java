package org.schemaparity.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.diff.Change;

/** The rules of one check, and which of them have covered something so far. */
final class Ignored {
  private final List<IgnoreRule> rules;
  private final Set<IgnoreRule> used = new HashSet<>();

  Ignored(List<IgnoreRule> rules) {
    this.rules = rules;
  }

  /** {@return whether a rule covers {@code change}} Every rule that does is used. */
  boolean covers(Change change) {
    List<IgnoreRule> covering = rules.stream().filter(rule -> rule.covers(change)).toList();
    used.addAll(covering);
    return !covering.isEmpty();
  }

  /** {@return a note for each rule that has covered nothing} */
  List<String> notes() {
    return rules.stream()
        .filter(rule -> !used.contains(rule))
        .map(rule -> "The rule to ignore %s covers nothing: take it out.".formatted(rule))
        .toList();
  }
}
