package org.schemaparity.processor.pending;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A migration's version: numbers with dots or underscores between them, compared as Flyway does.
 *
 * @param text the version as in the file's name
 */
public record Version(String text) implements Comparable<Version> {
  private static final Pattern VALID = Pattern.compile("[0-9]+([._][0-9]+)*");
  private static final Pattern DATE =
      Pattern.compile(
          "(19|20)[0-9]{2}([._]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12][0-9]|3[01])([._]?[0-9]{4}([0-9]{2})?)?");

  /** {@return whether the text is a version} */
  static boolean isValid(String text) {
    return VALID.matcher(text).matches();
  }

  /** {@return the version with dots, as Flyway records it} */
  public String dotted() {
    return text.replace('_', '.');
  }

  /**
   * {@return the version after this one, in the same style} The last number is counted on and keeps
   * its leading zeros: after {@code 9} comes {@code 10}, after {@code 009} {@code 010}, after
   * {@code 1.2} {@code 1.3}. A date or a timestamp is not counted on, because the result would
   * claim a day that nobody meant, and a clock would make two builds of the same source differ:
   * after {@code 2024.01.04} comes {@code 2024.01.04.1}, and after that {@code 2024.01.04.2}.
   */
  Version next() {
    if (DATE.matcher(text).matches()) {
      return new Version(text + (text.indexOf('_') < 0 ? "." : "_") + "1");
    }
    int split = Math.max(text.lastIndexOf('.'), text.lastIndexOf('_')) + 1;
    String last = text.substring(split);
    String counted = new BigInteger(last).add(BigInteger.ONE).toString();
    String zeros = "0".repeat(Math.max(0, last.length() - counted.length()));
    return new Version(text.substring(0, split) + zeros + counted);
  }

  @Override
  public int compareTo(Version other) {
    List<BigInteger> own = numbers();
    List<BigInteger> others = other.numbers();
    for (int i = 0; i < Math.max(own.size(), others.size()); i++) {
      BigInteger a = i < own.size() ? own.get(i) : BigInteger.ZERO;
      BigInteger b = i < others.size() ? others.get(i) : BigInteger.ZERO;
      if (!a.equals(b)) {
        return a.compareTo(b);
      }
    }
    return 0;
  }

  private List<BigInteger> numbers() {
    return Arrays.stream(text.split("[._]")).map(BigInteger::new).toList();
  }
}
