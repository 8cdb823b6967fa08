package org.schemaparity.processor.diagnose;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {
  private NearestName() {}

  /**
   * {@return the one of {@code names} that takes the fewest changed letters to come from {@code
   * typo}, if it is no more than a third of them, or two}
   */
  public static Optional<String> of(String typo, Collection<String> names) {
    int most = typo.length() < 4 ? 1 : Math.max(2, typo.length() / 3);
    return names.stream()
        .filter(name -> distance(typo, name) <= most)
        .min(
            Comparator.comparingInt((String name) -> distance(typo, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * {@return what to do about {@code typo}: the nearest of {@code names}, or else all of them as
   * {@code what}}
   */
  public static String hint(String typo, Collection<String> names, String what) {
    return of(typo, names)
        .map(name -> "Did you mean `" + name + "`?")
        .orElseGet(() -> choice(names, what));
  }

  private static String choice(Collection<String> names, String what) {
    return switch (names.size()) {
      case 0 -> "There are no " + what + ".";
      case 1 -> "There is only `" + names.iterator().next() + "`.";
      default -> "The " + what + " are " + String.join(", ", names) + ".";
    };
  }

  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT).replace("_", "");
    String b = other.toLowerCase(Locale.ROOT).replace("_", "");
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
