package org.schemaparity.check.mutations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.model.ObjectKind;

/**
 * What a mutation changes: two that change the same must not meet in one database.
 *
 * @param changed the objects of which it changes something
 * @param replaced the objects that come or go with all that is in them
 * @param sql its SQL without quotes
 */
record Reach(Set<String> changed, Set<String> replaced, String sql) {
  private static final Pattern FOUND =
      Pattern.compile("(?<verb>created |dropped |renamed )?(?<object>.*?)(?<attribute>: [^:]*)?");
  private static final Pattern DROPPED =
      Pattern.compile("DROP (?:[A-Z ]+ )?(?<name>[\\w.<>~@!']+)");
  private static final List<String> KINDS =
      Arrays.stream(ObjectKind.values())
          .map(kind -> kind.words() + " ")
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  static Reach of(Mutation mutation) {
    Set<String> changed = new HashSet<>();
    Set<String> replaced = new HashSet<>();
    for (String line : mutation.finds()) {
      Matcher found = FOUND.matcher(line);
      if (found.matches()) {
        String object = found.group("object");
        if ("renamed ".equals(found.group("verb"))) {
          object = object.substring(0, object.lastIndexOf(" to "));
        }
        String path = path(object);
        if (found.group("verb") != null) {
          replaced.add(path);
        } else {
          // A table is altered in place, one attribute at a time.
          changed.add(object.startsWith("table ") ? path + found.group("attribute") : path);
        }
        changed.add(path.replaceFirst("^([^.]+)\\.[^.]+\\.([^.]+)$", "$1.$2"));
      }
    }
    String sql = String.join("\n", mutation.sql()).replace("\"", "");
    Matcher dropped = DROPPED.matcher(sql);
    while (dropped.find()) {
      replaced.add(dropped.group("name"));
    }
    return new Reach(changed, replaced, sql);
  }

  /** {@return the names with dots between them, behind the words for the kind} */
  private static String path(String object) {
    return KINDS.stream()
        .filter(object::startsWith)
        .findFirst()
        .map(kind -> object.substring(kind.length()))
        .orElse(object);
  }

  boolean meets(Reach other) {
    return changed.stream().anyMatch(other.changed::contains)
        || covers(other)
        || other.covers(this);
  }

  private boolean covers(Reach other) {
    return replaced.stream()
        .anyMatch(
            path ->
                other.mentions(path)
                    || other.changed.stream().anyMatch(name -> isIn(name, path))
                    || other.replaced.stream().anyMatch(name -> isIn(name, path)));
  }

  private boolean mentions(String path) {
    return Pattern.compile(Pattern.quote(path.replaceFirst("\\(.*", "")) + "(?!\\w)")
        .matcher(sql)
        .find();
  }

  private static boolean isIn(String name, String path) {
    return name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + ":");
  }
}
