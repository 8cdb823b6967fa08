package org.schemaparity.check.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schemaparity.check.read.OnRequest;

/**
 * What {@code pg_dump} writes of databases on one server, apart from comments and from what changes
 * with every run.
 *
 * @param dump writes the database of that name with those options
 */
record DumpedText(Dump dump) {
  private static final Set<OnRequest> OF_ROLES =
      Set.of(OnRequest.OWNERS, OnRequest.PRIVILEGES, OnRequest.DEFAULT_PRIVILEGES);

  /** Writes a database as text. */
  interface Dump {
    String of(String database, List<String> options);
  }

  /** {@return the lines that say what is compared by default and on {@code requests}} */
  List<String> lines(String database, Set<OnRequest> requests) {
    List<String> options = new ArrayList<>(List.of("--schema-only"));
    if (requests.stream().noneMatch(OF_ROLES::contains)) {
      options.addAll(List.of("--no-owner", "--no-privileges"));
    }
    if (!requests.contains(OnRequest.PUBLICATIONS)) {
      options.add("--no-publications");
    }
    return dump.of(database, options)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("--"))
        // Since 2025 a dump begins and ends with a key that is drawn by chance.
        .filter(line -> !line.startsWith("\\"))
        .toList();
  }

  /** {@return what is wrong, or an empty text} */
  static String problem(Mutation mutation, List<String> before, List<String> after) {
    boolean expected =
        switch (mutation.dump()) {
          case SAME -> before.equals(after);
          case DIFFERS -> !before.equals(after);
          case ANOTHER_ORDER -> !before.equals(after) && sorted(before).equals(sorted(after));
        };
    return expected
        ? ""
        : "%s: the dump was expected to be %s".formatted(mutation, mutation.dump());
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst(",$", "")).sorted().toList();
  }
}
