package org.schemaparity.model.diff;

import java.util.function.Function;

/**
 * The same thing on the two sides of a diff.
 *
 * @param from the side that the diff starts from
 * @param to the side that it leads to
 */
public record Pair<T>(T from, T to) {
  /** {@return what {@code function} makes of each side} */
  public <R> Pair<R> map(Function<? super T, ? extends R> function) {
    return new Pair<>(function.apply(from), function.apply(to));
  }

  /** {@return whether the sides are equal} */
  public boolean same() {
    return from.equals(to);
  }
}
