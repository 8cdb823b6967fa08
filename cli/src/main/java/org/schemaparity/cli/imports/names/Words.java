package org.schemaparity.cli.imports.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that a name consists of, in small letters. */
final class Words {
  private Words() {}

  /**
   * {@return the words} Whatever Java takes for no letter or digit ends one, and so does a capital
   * after a small letter. A name without letters and digits is spelled by the numbers of its
   * characters.
   */
  static List<String> of(String raw) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int[] codePoints = raw.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      if (!isPart(c)) {
        finish(words, word);
      } else {
        if (!word.isEmpty() && begins(codePoints, i)) {
          finish(words, word);
        }
        word.appendCodePoint(c);
      }
    }
    finish(words, word);
    if (words.isEmpty()) {
      return List.of(raw.isEmpty() ? "empty" : numbers(codePoints));
    }
    return words;
  }

  private static void finish(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isJavaIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && type != Character.CONNECTOR_PUNCTUATION
        && type != Character.CURRENCY_SYMBOL;
  }

  private static boolean begins(int[] codePoints, int i) {
    if (!Character.isUpperCase(codePoints[i])) {
      return false;
    }
    boolean afterCapital = Character.isUpperCase(codePoints[i - 1]);
    boolean beforeSmall = i + 1 < codePoints.length && Character.isLowerCase(codePoints[i + 1]);
    return !afterCapital || beforeSmall;
  }

  private static String numbers(int[] codePoints) {
    StringBuilder numbers = new StringBuilder("u");
    for (int c : codePoints) {
      numbers.append(Integer.toHexString(c));
    }
    return numbers.toString();
  }
}
