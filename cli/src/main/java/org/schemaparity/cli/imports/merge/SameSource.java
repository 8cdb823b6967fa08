package org.schemaparity.cli.imports.merge;

import com.github.javaparser.JavaToken;
import java.util.ArrayList;
import java.util.List;

/** Compares sources however they are laid out. */
final class SameSource {
  private SameSource() {}

  static boolean same(String one, String other) {
    try {
      return one.equals(other) || words(one).equals(words(other));
    } catch (ForeignFileException unreadable) {
      return false;
    }
  }

  private static List<String> words(String text) throws ForeignFileException {
    List<String> words = new ArrayList<>();
    for (JavaToken token : SourceText.parse(text).unit().getTokenRange().orElseThrow()) {
      if (token.getCategory().isComment()) {
        words.add(FormerJavadoc.words(token.getText()));
      } else if (!token.getCategory().isWhitespaceOrComment()) {
        words.add(token.getText());
      }
    }
    return words;
  }
}
