package org.schemaparity.model.render;

import java.util.List;
import java.util.stream.IntStream;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * The statement that takes a {@code GRANT} or {@code REVOKE} back, be it part of {@code ALTER
 * DEFAULT PRIVILEGES}, or a {@code CREATE USER MAPPING}; see their pages in the PostgreSQL manual.
 */
final class Reversal {
  private final List<Token> tokens;

  Reversal(String statement) {
    tokens = SqlLexer.tokens(statement);
  }

  String statement() {
    int verb = find(0, "grant", "revoke", "create");
    if (tokens.get(verb).value().equals("create")) {
      return "DROP" + text(verb + 1, find(verb, "options")).stripTrailing();
    }
    boolean grants = tokens.get(verb).value().equals("grant");
    int role = find(verb + 1, grants ? "to" : "from");
    int end = find(role + 1, "with", "granted", "cascade", "restrict");
    return text(0, verb)
        + (grants ? "REVOKE" : "GRANT")
        + text(verb + 1, role)
        + (grants ? "FROM" : "TO")
        + text(role + 1, end).stripTrailing();
  }

  private int find(int start, String... words) {
    return IntStream.range(start, tokens.size())
        .filter(i -> tokens.get(i).kind() == Token.Kind.WORD)
        .filter(i -> List.of(words).contains(tokens.get(i).value()))
        .findFirst()
        .orElse(tokens.size());
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    tokens.subList(Math.min(start, end), end).forEach(token -> text.append(token.text()));
    return text.toString();
  }
}
