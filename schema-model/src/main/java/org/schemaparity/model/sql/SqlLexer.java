package org.schemaparity.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts SQL text into tokens by PostgreSQL's rules; see "Lexical Structure" in its manual. Every
 * character belongs to exactly one token, so that the tokens' texts put together are the text
 * again.
 */
public final class SqlLexer {
  private static final Pattern SPACE = Pattern.compile("\\s+|--[^\\r\\n]*");
  private static final Pattern ESCAPE_STRING =
      Pattern.compile("[eE]'(?:[^'\\\\]|''|\\\\.)*+(')?", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*+(')?");
  private static final Pattern QUOTED_NAME = Pattern.compile("(?:[uU]&)?\"((?:[^\"]|\"\")*+)(\")?");
  private static final Pattern DOLLAR =
      Pattern.compile("\\$(?:[A-Za-z_\\x80-\\uffff][A-Za-z0-9_\\x80-\\uffff]*)?\\$");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z_\\x80-\\uffff][A-Za-z0-9_$\\x80-\\uffff]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9][0-9_]*(?:\\.(?!\\.)[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern SYMBOL =
      Pattern.compile(
          "::|:=|\\.\\.|[-+*/<>=~!@#%^&|`?]+?(?=--|/\\*)|[-+*/<>=~!@#%^&|`?]+|.", Pattern.DOTALL);

  private final String sql;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private SqlLexer(String sql) {
    this.sql = sql;
  }

  /** {@return the tokens of {@code sql} in order} */
  public static List<Token> tokens(String sql) {
    SqlLexer lexer = new SqlLexer(sql);
    while (lexer.position < sql.length()) {
      lexer.next();
    }
    return List.copyOf(lexer.tokens);
  }

  /** {@return the tokens of {@code sql} that are neither white space nor comments} */
  public static List<Token> withoutSpace(String sql) {
    return tokens(sql).stream().filter(token -> token.kind() != Token.Kind.SPACE).toList();
  }

  /**
   * {@return the token of {@code sql} that begins at {@code start}, where the one before it ends}
   */
  public static Token tokenAt(String sql, int start) {
    SqlLexer lexer = new SqlLexer(sql);
    lexer.position = start;
    lexer.next();
    return lexer.tokens.get(0);
  }

  private void next() {
    Matcher matcher;
    if (at(SPACE) != null) {
      add(Token.Kind.SPACE, end(at(SPACE)));
    } else if (sql.startsWith("/*", position)) {
      blockComment();
    } else if ((matcher = at(ESCAPE_STRING)) != null || (matcher = at(STRING)) != null) {
      add(matcher.group(1) == null ? Token.Kind.UNTERMINATED : Token.Kind.STRING, matcher.end());
    } else if ((matcher = at(QUOTED_NAME)) != null) {
      quotedName(matcher);
    } else if ((matcher = at(DOLLAR)) != null) {
      dollarString(matcher.group());
    } else if ((matcher = at(WORD)) != null) {
      add(Token.Kind.WORD, fold(matcher.group()), matcher.end());
    } else if ((matcher = at(NUMBER)) != null) {
      add(Token.Kind.NUMBER, matcher.end());
    } else {
      add(Token.Kind.SYMBOL, end(at(SYMBOL)));
    }
  }

  private void quotedName(Matcher matcher) {
    if (matcher.group(2) == null) {
      add(Token.Kind.UNTERMINATED, matcher.end());
    } else {
      add(Token.Kind.QUOTED_NAME, matcher.group(1).replace("\"\"", "\""), matcher.end());
    }
  }

  /** Block comments nest. */
  private void blockComment() {
    int depth = 0;
    int at = position;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
    add(depth > 0 ? Token.Kind.UNTERMINATED : Token.Kind.SPACE, Math.min(at, sql.length()));
  }

  private void dollarString(String quote) {
    int close = sql.indexOf(quote, position + quote.length());
    if (close < 0) {
      add(Token.Kind.UNTERMINATED, sql.length());
    } else {
      add(Token.Kind.STRING, close + quote.length());
    }
  }

  private @Nullable Matcher at(Pattern pattern) {
    Matcher matcher = pattern.matcher(sql).region(position, sql.length());
    return matcher.lookingAt() ? matcher : null;
  }

  private int end(@Nullable Matcher matcher) {
    return matcher == null ? position + 1 : matcher.end();
  }

  private void add(Token.Kind kind, int end) {
    add(kind, sql.substring(position, end), end);
  }

  private void add(Token.Kind kind, String value, int end) {
    tokens.add(new Token(kind, sql.substring(position, end), value, position));
    position = end;
  }

  /** In a UTF-8 database only ASCII letters are folded. */
  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return folded.toString();
  }
}
