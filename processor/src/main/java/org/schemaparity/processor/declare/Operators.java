package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.Token;

/**
 * Reads the names of operators; see "Operators" in "Lexical Structure" of the PostgreSQL manual.
 */
public final class Operators {
  private Operators() {}

  /**
   * {@return the operator, with its schema unless that is {@code pg_catalog}, or nothing if the
   * tokens are none: {@code &&} or {@code OPERATOR(shop.&&)}}
   */
  static Optional<String> name(List<Token> written) {
    List<Token> tokens =
        written.stream().filter(token -> token.kind() != Token.Kind.SPACE).toList();
    int size = tokens.size();
    if (size == 1 && isOperator(tokens.get(0))) {
      return Optional.of(tokens.get(0).text());
    } else if (size < 4
        || !tokens.get(0).value().equals("operator")
        || !tokens.get(1).is("(")
        || !tokens.get(size - 1).is(")")
        || !isOperator(tokens.get(size - 2))) {
      return Optional.empty();
    }
    String operator = tokens.get(size - 2).text();
    if (size == 4) {
      return Optional.of(operator);
    } else if (size != 6 || !tokens.get(2).isName() || !tokens.get(3).is(".")) {
      return Optional.empty();
    }
    String schema = tokens.get(2).value();
    return Optional.of(
        schema.equals("pg_catalog") ? operator : Identifiers.quote(schema) + "." + operator);
  }

  /** {@return whether the token consists of the characters that operators are made of} */
  public static boolean isOperator(Token token) {
    return token.kind() == Token.Kind.SYMBOL && token.text().matches("[-+*/<>=~!@#%^&|`?]+");
  }
}
