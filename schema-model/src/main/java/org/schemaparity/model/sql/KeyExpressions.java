package org.schemaparity.model.sql;

import java.util.List;
import org.schemaparity.model.Expression;

/** Index keys that are expressions; see "Indexes on Expressions" in the PostgreSQL manual. */
public final class KeyExpressions {
  private static final String ANY = "expr";

  private KeyExpressions() {}

  /**
   * {@return whether the text can be a key as it stands: a function call, or anything in
   * parentheses}
   */
  public static boolean isKey(String sql) {
    List<Token> tokens = SqlLexer.withoutSpace(sql);
    return isCall(tokens) || isEnclosed(tokens, 0);
  }

  /** {@return whether the text is one call of a function} */
  public static boolean isCall(String sql) {
    return isCall(SqlLexer.withoutSpace(sql));
  }

  private static boolean isCall(List<Token> tokens) {
    int name = lastOfName(tokens);
    return name < tokens.size() && tokens.get(name).isName() && isEnclosed(tokens, name + 1);
  }

  /** Where the last part of a name stands that begins the text and may be qualified. */
  private static int lastOfName(List<Token> tokens) {
    int name = 0;
    while (name + 2 < tokens.size() && tokens.get(name).isName() && tokens.get(name + 1).is(".")) {
      name += 2;
    }
    return name;
  }

  /** Whether a pair of parentheses holds all from there on. */
  private static boolean isEnclosed(List<Token> tokens, int open) {
    return open < tokens.size()
        && tokens.get(open).is("(")
        && closing(tokens, open) == tokens.size() - 1;
  }

  /**
   * {@return the word by which PostgreSQL calls the key: a function's own name for a call of it, a
   * column's for a column that is cast, otherwise {@code expr}}
   */
  static String name(Expression expression) {
    return of(SqlLexer.withoutSpace(expression.sql()));
  }

  private static String of(List<Token> tokens) {
    int size = tokens.size();
    int cast = lastCast(tokens);
    if (cast > 0) {
      return of(tokens.subList(0, cast));
    } else if (size > 2 && isEnclosed(tokens, 0)) {
      return of(tokens.subList(1, size - 1));
    }
    int name = lastOfName(tokens);
    boolean isName = name + 1 == size && tokens.get(name).isName();
    return isName || isCall(tokens) ? tokens.get(name).value() : ANY;
  }

  /** Where the last cast stands outside of parentheses, or -1. */
  private static int lastCast(List<Token> tokens) {
    int found = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        i = Math.max(i, closing(tokens, i));
      } else if (tokens.get(i).is("::")) {
        found = i;
      } else if (tokens.get(i).kind() == Token.Kind.SYMBOL && !tokens.get(i).is(".")) {
        return -1;
      }
    }
    return found;
  }

  private static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
