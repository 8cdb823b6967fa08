package org.schemaparity.processor.review;

import java.util.Set;
import org.schemaparity.model.sql.WordList;

/** The words of SQL. */
final class SqlWords {
  private SqlWords() {}

  /** What is read when the first word is asked for: most expressions name columns alone. */
  private static final class Keywords {
    static final Set<String> ALL = Set.copyOf(WordList.read(SqlWords.class, "keywords.txt"));
  }

  /** {@return whether some rule of the language knows the word, wherever it may stand} */
  static boolean isKeyword(String word) {
    return Keywords.ALL.contains(word);
  }
}
