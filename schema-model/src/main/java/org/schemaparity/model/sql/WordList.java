package org.schemaparity.model.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists that lie in files beside the classes that look into them. */
public final class WordList {
  private WordList() {}

  /**
   * {@return the lines of a file, without those that begin with {@code #}}
   *
   * @param beside a class that the file lies beside
   * @param file the file's name
   * @throws NullPointerException if there is no such file
   */
  public static List<String> read(Class<?> beside, String file) {
    try (InputStream in =
        Objects.requireNonNull(
            beside.getResourceAsStream(file), () -> file + " is part of this jar")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
