package org.schemaparity.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts SQL text into tokens by PostgreSQL's rules; see "Lexical Structure" in its manual. Every
 * character belongs to exactly one token, so that the tokens' texts put together are the text
 * again.
 */
public final class SqlLexer {
  private static final Pattern ESCAPE_STRING =
      Pattern.compile("[eE]'(?:[^'\\\\]|''|\\\\.)*+(')?", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*+(')?");
  private static final Pattern QUOTED_NAME = Pattern.compile("(?:[uU]&)?\"((?:[^\"]|\"\")*+)(\")?");
  private static final Pattern DOLLAR =
      Pattern.compile("\\$(?:[A-Za-z_\\x80-\\uffff][A-Za-z0-9_\\x80-\\uffff]*)?\\$");
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

  /** The first characters say which form a token can have: most text is words and spaces. */
  private void next() {
    char first = sql.charAt(position);
    Matcher matcher;
    if (isSpace(first)) {
      add(Token.Kind.SPACE, end(SqlLexer::isSpace));
    } else if (sql.startsWith("--", position)) {
      add(Token.Kind.SPACE, end(c -> c != '\r' && c != '\n'));
    } else if (sql.startsWith("/*", position)) {
      blockComment();
    } else if (hasQuote(first)
        && ((matcher = at(ESCAPE_STRING)) != null || (matcher = at(STRING)) != null)) {
      add(matcher.group(1) == null ? Token.Kind.UNTERMINATED : Token.Kind.STRING, matcher.end());
    } else if (hasQuote(first) && (matcher = at(QUOTED_NAME)) != null) {
      quotedName(matcher);
    } else if (first == '$' && (matcher = at(DOLLAR)) != null) {
      dollarString(matcher.group());
    } else if (isWordStart(first)) {
      int end = end(SqlLexer::isWordPart);
      add(Token.Kind.WORD, fold(sql.substring(position, end)), end);
    } else if ((isDigit(first) || first == '.') && (matcher = at(NUMBER)) != null) {
      add(Token.Kind.NUMBER, matcher.end());
    } else {
      matcher = at(SYMBOL);
      add(Token.Kind.SYMBOL, matcher == null ? position + 1 : matcher.end());
    }
  }

  /** Whether a quote opens here, or behind a letter that says how to read what it encloses. */
  private boolean hasQuote(char first) {
    char second = position + 1 < sql.length() ? sql.charAt(position + 1) : ' ';
    return first == '\'' || first == '"' || second == '\'' || second == '&';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(int c) {
    return isWordStart(c) || isDigit(c) || c == '$';
  }

  private int end(IntPredicate isPart) {
    int end = position + 1;
    while (end < sql.length() && isPart.test(sql.charAt(end))) {
      end++;
    }
    return end;
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

  private void add(Token.Kind kind, int end) {
    add(kind, sql.substring(position, end), end);
  }

  private void add(Token.Kind kind, String value, int end) {
    tokens.add(new Token(kind, sql.substring(position, end), value, position));
    position = end;
  }

  /** In a UTF-8 database only ASCII letters are folded. */
  private static String fold(String word) {
    char[] folded = word.toCharArray();
    boolean same = true;
    for (int i = 0; i < folded.length; i++) {
      if (folded[i] >= 'A' && folded[i] <= 'Z') {
        folded[i] = (char) (folded[i] + ('a' - 'A'));
        same = false;
      }
    }
    return same ? word : new String(folded);
  }
}
