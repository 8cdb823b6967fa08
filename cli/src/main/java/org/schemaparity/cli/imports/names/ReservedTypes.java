package org.schemaparity.cli.imports.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of types that a type in the same package would hide or clash with. */
final class ReservedTypes {
  private static final Set<String> NAMES = names();

  private ReservedTypes() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> names() {
    try (InputStream in = ReservedTypes.class.getResourceAsStream("reserved-types.txt")) {
      String text =
          new String(
              Objects.requireNonNull(in, "reserved-types.txt is part of this jar").readAllBytes(),
              StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
