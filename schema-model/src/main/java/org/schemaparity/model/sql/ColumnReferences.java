package org.schemaparity.model.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.model.Expression;

/**
 * Finds column names in an expression, by its words alone: a name that is not qualified, is not
 * called as a function and does not stand as the type of a cast.
 */
public final class ColumnReferences {
  private ColumnReferences() {}

  /** {@return those of {@code columns} that the expression names, in the order in which it does} */
  public static Set<String> in(Expression expression, Set<String> columns) {
    Set<String> found = new LinkedHashSet<>();
    List<Token> tokens = SqlLexer.tokens(expression.sql());
    for (int i = 0; i < tokens.size(); i++) {
      if (columns.contains(tokens.get(i).value()) && isReference(tokens, i)) {
        found.add(tokens.get(i).value());
      }
    }
    return found;
  }

  /**
   * {@return the expression with each column that is a key of {@code renames} under the name that
   * it maps to}
   */
  public static Expression rename(Expression expression, Map<String, String> renames) {
    StringBuilder renamed = new StringBuilder();
    List<Token> tokens = SqlLexer.tokens(expression.sql());
    for (int i = 0; i < tokens.size(); i++) {
      String name = renames.get(tokens.get(i).value());
      renamed.append(
          name != null && isReference(tokens, i) ? Identifiers.quote(name) : tokens.get(i).text());
    }
    return new Expression(renamed.toString());
  }

  private static boolean isReference(List<Token> tokens, int i) {
    Token before = neighbour(tokens, i, -1);
    Token after = neighbour(tokens, i, 1);
    return tokens.get(i).isName()
        && !before.is(".")
        && !before.is("::")
        && !after.is("(")
        && !after.is(".");
  }

  private static Token neighbour(List<Token> tokens, int i, int step) {
    int at = i + step;
    while (at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.SPACE) {
      at += step;
    }
    return at >= 0 && at < tokens.size()
        ? tokens.get(at)
        : new Token(Token.Kind.SPACE, "", "", Math.max(at, 0));
  }
}
