package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/**
 * Splits a script into statements. A semicolon ends one unless it stands in parentheses, as in a
 * rule's actions, or in the body of a routine; see {@code BEGIN ATOMIC} in "CREATE FUNCTION" of the
 * PostgreSQL manual.
 */
final class Splitter {
  private final Script script;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private int parentheses;
  private int blocks;

  private Splitter(Script script) {
    this.script = script;
  }

  /** {@return the statements, or none when one of them is not whole} */
  static Declared<List<Statement>> split(Script script) {
    Splitter splitter = new Splitter(script);
    splitter.split();
    return new Declared<>(
        splitter.diagnostics.isEmpty() ? splitter.statements : List.of(), splitter.diagnostics);
  }

  private void split() {
    for (Token token : SqlLexer.tokens(script.text())) {
      if (token.is(";") && parentheses <= 0 && blocks == 0) {
        finish();
      } else if (token.kind() != Token.Kind.SPACE) {
        add(token);
      }
    }
    finish();
    if (statements.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(
          script.error(
              DiagnosticCode.EMPTY_STATEMENT,
              "There is no SQL statement in %s. Write one, or remove the annotation."
                  .formatted(script.where())));
    }
  }

  private void add(Token token) {
    tokens.add(token);
    parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    if (token.kind() == Token.Kind.UNTERMINATED) {
      malformed("has a quote or a comment that does not end");
    } else if (parentheses < 0) {
      malformed("has a `)` too many");
      parentheses = 0;
    } else if (isWord(token, "atomic") && tokens.size() > 1) {
      blocks += isWord(tokens.get(tokens.size() - 2), "begin") && blocks == 0 ? 1 : 0;
    } else if (blocks > 0) {
      blocks += isWord(token, "case") ? 1 : isWord(token, "end") ? -1 : 0;
    }
  }

  private static boolean isWord(Token token, String word) {
    return token.kind() == Token.Kind.WORD && token.value().equals(word);
  }

  private void finish() {
    if (tokens.isEmpty()) {
      return;
    } else if (parentheses > 0) {
      malformed("has no `)` for a `(`");
    } else if (blocks > 0) {
      malformed("has no END for its BEGIN ATOMIC");
    }
    statements.add(statement());
    tokens.clear();
    parentheses = 0;
    blocks = 0;
  }

  private Statement statement() {
    Token last = tokens.get(tokens.size() - 1);
    String text =
        script.text().substring(tokens.get(0).start(), last.start() + last.text().length());
    return new Statement(text, tokens);
  }

  private void malformed(String fault) {
    if (diagnostics.isEmpty()) {
      diagnostics.add(
          script.error(
              DiagnosticCode.MALFORMED_STATEMENT,
              "The statement `%s` in %s %s. Write it whole."
                  .formatted(statement().shown(), script.where(), fault)));
    }
  }
}
