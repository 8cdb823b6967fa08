package org.schemaparity.processor.declare;

import java.util.Locale;

/** Java names as PostgreSQL names: {@code orderLine2Id} is {@code order_line2_id}. */
public final class SnakeCase {
  private SnakeCase() {}

  /**
   * {@return the name in lower case, with an underscore before each word} A word begins at a
   * capital after a small letter or digit, and at the last of several capitals when a small letter
   * follows: {@code URLPath} is {@code url_path}. Digits end no word and begin none.
   */
  public static String of(String javaName) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < javaName.length(); i++) {
      char c = javaName.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && javaName.charAt(i - 1) != '_') {
        boolean afterCapital = Character.isUpperCase(javaName.charAt(i - 1));
        boolean beforeSmall =
            i + 1 < javaName.length() && Character.isLowerCase(javaName.charAt(i + 1));
        snake.append(!afterCapital || beforeSmall ? "_" : "");
      }
      snake.append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }
}
