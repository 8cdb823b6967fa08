package org.schemaparity.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a catalog keeps about an object beyond the attributes that the model names. Each detail is
 * compared under its own name.
 *
 * @param all the details, in the order of their attributes; empty for a model that comes from
 *     records
 */
public record Details(List<Detail> all) {
  /** No details. */
  public static final Details NONE = new Details(List.of());

  public Details {
    all = all.stream().sorted(Comparator.comparing(Detail::attribute)).toList();
  }

  /** {@return the value of {@code attribute}, if there is one} */
  public Optional<String> of(String attribute) {
    return all.stream()
        .filter(detail -> detail.attribute().equals(attribute))
        .map(Detail::value)
        .findFirst();
  }
}
