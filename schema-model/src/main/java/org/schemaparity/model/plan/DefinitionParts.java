package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** Parts of the statements that make an object, found by their first words. */
final class DefinitionParts {
  /** What a routine has behind its name, arguments and result; see "CREATE FUNCTION". */
  private static final Set<String> ROUTINE_OPTIONS =
      Set.of(
          "as",
          "begin",
          "called",
          "cost",
          "external",
          "immutable",
          "language",
          "leakproof",
          "not",
          "parallel",
          "return",
          "rows",
          "security",
          "set",
          "stable",
          "strict",
          "support",
          "transform",
          "volatile",
          "window");

  private DefinitionParts() {}

  /**
   * {@return the statements that make one of a materialized view's indexes, but for the one that
   * marks it}
   */
  static List<String> index(SqlObject object, String index) {
    return object.definition().statements().stream()
        .filter(statement -> isOfIndex(words(statement), index))
        .toList();
  }

  private static boolean isOfIndex(List<String> words, String index) {
    int end =
        switch (words.get(0)) {
          case "create" -> words.indexOf("on");
          case "alter" -> words.indexOf("set");
          default -> words.indexOf("is");
        };
    return end > 0 && words.subList(0, end).contains("index") && words.get(end - 1).equals(index);
  }

  /** {@return the statement that comments on a column} */
  static Optional<String> columnComment(SqlObject object, String column) {
    return find(
        object,
        words -> {
          int is = words.indexOf("is");
          return is > 0
              && words.subList(0, 3).equals(List.of("comment", "on", "column"))
              && words.get(is - 1).equals(column);
        });
  }

  /** {@return the statement that makes a server's mapping of a user} */
  static Optional<String> userMapping(SqlObject server, String user) {
    return find(
        server,
        words ->
            words.size() > 4
                && words.subList(0, 4).equals(List.of("create", "user", "mapping", "for"))
                && words.get(4).equals(user));
  }

  /** {@return the statement that says when a trigger, rule or event trigger fires} */
  static Optional<String> state(SqlObject object) {
    return find(
        object,
        words ->
            words.get(0).equals("alter")
                && (words.contains("enable") || words.contains("disable")));
  }

  /** {@return the name or constant behind a word} */
  static Optional<String> after(SqlObject object, String word) {
    List<Token> tokens = SqlLexer.withoutSpace(object.definition().statements().get(0));
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).value().equals(word)) {
        Token token = tokens.get(i + 1);
        return Optional.of(
            token.kind() == Token.Kind.STRING
                ? token.text().substring(1, token.text().length() - 1)
                : token.value());
      }
    }
    return Optional.empty();
  }

  /** {@return what {@code CREATE OR REPLACE} does not change of a routine} */
  static List<String> header(SqlObject routine) {
    List<String> words = words(routine);
    int start = words.subList(0, Math.min(3, words.size())).contains("replace") ? 3 : 1;
    int depth = 0;
    int end = start;
    while (end < words.size() && (depth > 0 || !endsHeader(words, end))) {
      depth += words.get(end).equals("(") ? 1 : words.get(end).equals(")") ? -1 : 0;
      end++;
    }
    return words.subList(Math.min(start, end), end);
  }

  /** {@return the first statement's names, symbols and constants} */
  static List<String> words(SqlObject object) {
    return words(object.definition().statements().get(0));
  }

  private static boolean endsHeader(List<String> words, int at) {
    return ROUTINE_OPTIONS.contains(words.get(at))
        || (words.get(at).equals("returns")
            && at + 1 < words.size()
            && words.get(at + 1).equals("null"));
  }

  private static Optional<String> find(SqlObject object, Predicate<List<String>> predicate) {
    return object.definition().statements().stream()
        .filter(statement -> predicate.test(words(statement)))
        .findFirst();
  }

  /** {@return a statement's names, symbols and constants} */
  static List<String> words(String statement) {
    return SqlLexer.withoutSpace(statement).stream().map(Token::value).toList();
  }
}
