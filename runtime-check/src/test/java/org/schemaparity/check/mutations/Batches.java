package org.schemaparity.check.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.check.read.OnRequest;

/** Puts mutations together that do not get into each other's way. */
final class Batches {
  private Batches() {}

  /**
   * {@return those that a server of that version can do, in as few lists as it takes, and those of
   * a list with the same requests}
   */
  static Stream<List<Mutation>> of(List<Mutation> mutations, int majorVersion) {
    List<Mutation> possible =
        mutations.stream().filter(mutation -> mutation.isFor(majorVersion)).toList();
    Set<Set<OnRequest>> requests =
        possible.stream().map(Mutation::asks).collect(Collectors.toSet());
    return requests.stream()
        .map(asks -> possible.stream().filter(mutation -> mutation.asks().equals(asks)).toList())
        .flatMap(asking -> parted(asking).stream());
  }

  private static List<List<Mutation>> parted(List<Mutation> mutations) {
    List<List<Mutation>> batches = new ArrayList<>();
    List<Mutation> left = new ArrayList<>(mutations);
    while (!left.isEmpty()) {
      List<Mutation> batch = new ArrayList<>();
      List<Reach> reaches = new ArrayList<>();
      for (Mutation mutation : left) {
        Reach reach = Reach.of(mutation);
        if (reaches.stream().noneMatch(reach::meets)) {
          batch.add(mutation);
          reaches.add(reach);
        }
      }
      left.removeAll(batch);
      batches.add(batch);
    }
    return batches;
  }
}
