package org.schemaparity.processor.review;

import java.util.List;
import java.util.Set;
import org.schemaparity.model.sql.Token;
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

  /** Whether the name stands where a type, a function, a label or a collation does not. */
  static boolean isColumn(List<Token> tokens, int i) {
    Token before = i > 0 ? tokens.get(i - 1) : tokens.get(i);
    boolean afterWord =
        i > 0
            && (before.is(".")
                || before.is("::")
                || isWord(before, "as", "collate", "interval", "zone", "operator"));
    if (afterWord || i + 1 == tokens.size()) {
      return !afterWord && !(i > 0 && isNameOrValue(before));
    }
    Token after = tokens.get(i + 1);
    boolean beforeOther =
        after.is("(")
            || after.is(".")
            || after.is("=>")
            || after.is(":=")
            || after.is("[")
            || after.kind() == Token.Kind.STRING;
    return !beforeOther && !(i > 0 && isNameOrValue(before));
  }

  /** A name after another, or after a constant, is part of what PostgreSQL has a word for. */
  private static boolean isNameOrValue(Token token) {
    return token.kind() == Token.Kind.STRING
        || token.kind() == Token.Kind.NUMBER
        || token.kind() == Token.Kind.QUOTED_NAME
        || (token.kind() == Token.Kind.WORD && !isKeyword(token.value()));
  }

  private static boolean isWord(Token token, String... words) {
    return token.kind() == Token.Kind.WORD && List.of(words).contains(token.value());
  }
}
