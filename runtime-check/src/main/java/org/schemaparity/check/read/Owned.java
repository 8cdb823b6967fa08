package org.schemaparity.check.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of an object together with what its owner is known by, as a query over all owners gives
 * it.
 *
 * @param owner what the owner is known by
 * @param part the part
 */
record Owned<K, T>(K owner, T part) {
  /** {@return the parts of each owner in the order of {@code all}} */
  static <K, T> Map<K, List<T>> byOwner(List<Owned<K, T>> all) {
    Map<K, List<T>> result = new HashMap<>();
    for (Owned<K, T> owned : all) {
      result.computeIfAbsent(owned.owner(), owner -> new ArrayList<>()).add(owned.part());
    }
    return result;
  }
}
