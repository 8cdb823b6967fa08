package org.schemaparity.processor.declare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** What can be said of an expression without interpreting it: that it is one, and whole. */
final class ExpressionRules {
  private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]");

  private ExpressionRules() {}

  static List<Diagnostic> check(GivenName expression) {
    if (expression.text().isBlank()) {
      return List.of(
          Diagnostic.error(
              DiagnosticCode.EMPTY_EXPRESSION,
              expression.place(),
              "The SQL expression is blank. Write one, or remove the annotation or attribute."));
    }
    List<Diagnostic> unstorable =
        NameRules.checkText("The SQL expression", expression.text(), expression.place());
    if (!unstorable.isEmpty()) {
      return unstorable;
    }
    return fault(SqlLexer.tokens(expression.text().strip()))
        .map(
            fault ->
                Diagnostic.error(
                    DiagnosticCode.MALFORMED_EXPRESSION,
                    expression.place(),
                    "The SQL expression `%s` %s. Write one whole expression."
                        .formatted(expression.text(), fault)))
        .stream()
        .toList();
  }

  private static Optional<String> fault(List<Token> tokens) {
    Deque<String> open = new ArrayDeque<>();
    Token last = tokens.get(tokens.size() - 1);
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.UNTERMINATED) {
        return Optional.of("has a quote or a comment that does not end");
      } else if (token.equals(last) && token.text().startsWith("--")) {
        // It would hide the parenthesis that a clause puts after the expression.
        return Optional.of("ends with a comment that goes on to the end of the line");
      } else if (open.isEmpty() && token.is(",")) {
        return Optional.of("has a comma outside of parentheses");
      } else if (token.is(";")) {
        return Optional.of("has a semicolon");
      } else if (token.is("(") || token.is("[")) {
        open.push(CLOSING.getOrDefault(token.text(), ""));
      } else if ((token.is(")") || token.is("]"))
          && (open.isEmpty() || !open.pop().equals(token.text()))) {
        return Optional.of("has a `" + token.text() + "` too many");
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of("has no `" + open.peek() + "` for what it opens");
  }
}
