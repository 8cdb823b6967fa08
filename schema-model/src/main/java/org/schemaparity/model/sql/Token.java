package org.schemaparity.model.sql;

/**
 * A piece of SQL text.
 *
 * @param kind what it is
 * @param text the text as written
 * @param value a name after folding or without its quotes; otherwise the text as written
 * @param start where it begins in the whole text, counted in {@code char}s from 0
 */
public record Token(Kind kind, String text, String value, int start) {
  /** What a token is. */
  public enum Kind {
    /** A name or a keyword without quotes. */
    WORD,
    /** A name in double quotes. */
    QUOTED_NAME,
    /** A string constant of any form. */
    STRING,
    /** A number. */
    NUMBER,
    /** A parenthesis, a bracket, a comma and the like, or an operator. */
    SYMBOL,
    /** White space or a comment. */
    SPACE,
    /** A string, name or comment that has no end. */
    UNTERMINATED
  }

  /** {@return whether this is a name, in quotes or not} */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  /** {@return whether this is the symbol {@code symbol}} */
  public boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }
}
