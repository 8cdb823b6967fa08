package org.schemaparity.model.mention;

import java.util.List;
import java.util.Set;
import org.schemaparity.model.sql.Token;

/**
 * Which words of a statement that makes an object are the statement's own and no names, although
 * PostgreSQL would let something be named like them.
 */
final class StatementWords {
  /** What stands before an object's name. */
  private static final Set<String> LEADING =
      Set.of(
          "aggregate",
          "cast",
          "collation",
          "configuration",
          "constraint",
          "create",
          "data",
          "dictionary",
          "event",
          "extension",
          "foreign",
          "function",
          "index",
          "mapping",
          "materialized",
          "operator",
          "or",
          "policy",
          "procedure",
          "publication",
          "recursive",
          "replace",
          "rule",
          "search",
          "server",
          "statistics",
          "table",
          "text",
          "trigger",
          "type",
          "unique",
          "user",
          "view",
          "wrapper");

  /** What begins a clause of a routine's header, outside of its parentheses. */
  private static final Set<String> OF_ROUTINES =
      Set.of(
          "called",
          "cost",
          "definer",
          "external",
          "immutable",
          "input",
          "invoker",
          "language",
          "leakproof",
          "parallel",
          "restricted",
          "returns",
          "rows",
          "safe",
          "security",
          "set",
          "stable",
          "strict",
          "support",
          "transform",
          "unsafe",
          "volatile",
          "window");

  /** Words that a name follows, be it one like these. */
  private static final Set<String> BEFORE_NAMES = Set.of(".", "returns", "setof");

  private boolean leads = true;
  private int depth;

  /** Sees the next token. */
  boolean has(List<Token> tokens, int at, boolean inRoutinesHeader) {
    Token token = tokens.get(at);
    boolean qualifies = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
    String before = at == 0 ? "" : tokens.get(at - 1).value();
    leads &= token.kind() == Token.Kind.WORD && LEADING.contains(token.value()) && !qualifies;
    leads &= at > 0 || token.value().equals("create");
    depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    boolean ofRoutine =
        inRoutinesHeader
            && depth == 0
            && token.kind() == Token.Kind.WORD
            && OF_ROUTINES.contains(token.value())
            && !qualifies
            && !BEFORE_NAMES.contains(before);
    return leads || ofRoutine || before.equals("each");
  }
}
