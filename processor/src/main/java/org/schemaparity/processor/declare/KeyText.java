package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * Reads a key as {@code CREATE INDEX} writes it: a column or an expression, and after it how its
 * values are compared and ordered.
 */
final class KeyText {
  private final GivenName given;
  private final TableParts parts;
  private final String defaultSchema;
  private final List<Token> tokens;

  private KeyText(GivenName given, TableParts parts, String defaultSchema) {
    this.given = given;
    this.parts = parts;
    this.defaultSchema = defaultSchema;
    this.tokens = SqlLexer.withoutSpace(given.text());
  }

  /** What a text turns out to be. */
  sealed interface Reading {
    /**
     * A key.
     *
     * @param key the key
     * @param rest what stands after the column or expression, as written
     */
    record Key(IndexKey key, String rest) implements Reading {}

    /**
     * No column.
     *
     * @param name the name that is taken for one
     */
    record Unknown(String name) implements Reading {}

    /** A column, and something after it that is not about its order. */
    record Malformed() implements Reading {}
  }

  /**
   * {@return what the text is} The expression of a key is not checked yet: {@link ExpressionRules}.
   */
  static Reading read(GivenName given, TableParts parts, String defaultSchema) {
    return new KeyText(given, parts, defaultSchema).read();
  }

  private Reading read() {
    Optional<ColumnDeclaration> whole = parts.find(given.text());
    if (whole.isPresent()) {
      return key(whole.get(), KeyOrder.USUAL, "");
    }
    int name = nameEnd();
    boolean isCall = name < tokens.size() && tokens.get(name).is("(");
    int end = isCall ? closing(name) + 1 : name;
    Optional<KeyOrder> order =
        end > 0
            ? KeyOrders.read(tokens.subList(end, tokens.size()), defaultSchema)
            : Optional.empty();
    String written = given.text().strip();
    if (isCall || tokens.isEmpty()) {
      return order.isPresent() && !tokens.isEmpty()
          ? new Reading.Key(
              new IndexKey.OfExpression(expression(textTo(end)), order.get()), textFrom(end))
          : expressionOf(written);
    }
    Optional<ColumnDeclaration> column = column(name);
    boolean hasParenthesis = tokens.stream().anyMatch(token -> token.is("("));
    if (column.isPresent() && order.isPresent()) {
      return key(column.get(), order.get(), textFrom(end));
    } else if (name > 0 && order.isPresent()) {
      return new Reading.Unknown(textTo(name));
    } else if (hasParenthesis
        && (column.isEmpty() || tokens.get(name).kind() == Token.Kind.SYMBOL)) {
      return expressionOf(written);
    }
    return column.isPresent() ? new Reading.Malformed() : new Reading.Unknown(written);
  }

  private static Reading key(ColumnDeclaration column, KeyOrder order, String rest) {
    return new Reading.Key(new IndexKey.OfColumn(column.name(), order), rest);
  }

  private static Reading expressionOf(String written) {
    return new Reading.Key(new IndexKey.OfExpression(expression(written), KeyOrder.USUAL), "");
  }

  private static Expression expression(String sql) {
    return new Expression(bare(sql));
  }

  /** Where the dotted name ends that the text begins with. */
  private int nameEnd() {
    if (tokens.isEmpty() || !tokens.get(0).isName()) {
      return 0;
    }
    int end = 1;
    while (end + 1 < tokens.size() && tokens.get(end).is(".") && tokens.get(end + 1).isName()) {
      end += 2;
    }
    return end;
  }

  private Optional<ColumnDeclaration> column(int nameEnd) {
    if (nameEnd == 0) {
      return Optional.empty();
    } else if (nameEnd > 1) {
      return parts.find(textTo(nameEnd));
    }
    Token token = tokens.get(0);
    return parts
        .find(token.kind() == Token.Kind.WORD ? token.text() : token.value())
        .or(() -> parts.find(token.value()));
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private String textTo(int end) {
    return end < tokens.size()
        ? given.text().substring(0, tokens.get(end).start()).strip()
        : given.text().strip();
  }

  private String textFrom(int start) {
    return start < tokens.size() ? given.text().substring(tokens.get(start).start()).strip() : "";
  }

  /** The expression without parentheses around the whole of it. */
  private static String bare(String sql) {
    List<Token> tokens = SqlLexer.tokens(sql);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0 && i < tokens.size() - 1) {
        return sql;
      }
    }
    return tokens.size() > 2 && tokens.get(0).is("(")
        ? bare(sql.substring(1, sql.length() - 1).strip())
        : sql;
  }
}
