package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.Operators;

/** Reads the tokens of a statement one after the other. */
final class TokenCursor {
  private final List<Token> tokens;
  private final String defaultSchema;
  private int at;

  TokenCursor(List<Token> tokens, String defaultSchema) {
    this.tokens = tokens;
    this.defaultSchema = defaultSchema;
  }

  /** Steps over {@code words}, if they come next, and returns whether they did. */
  boolean accept(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= tokens.size()
          || tokens.get(at + i).kind() != Token.Kind.WORD
          || !tokens.get(at + i).value().equals(words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  /** Steps over the words for one of {@code kinds}, if they come next, and returns which it is. */
  Optional<ObjectKind> acceptKind(Set<ObjectKind> kinds) {
    return kinds.stream().filter(kind -> accept(kind.words().split(" ", -1))).findFirst();
  }

  /** {@return whether the symbol comes next} */
  boolean isAt(String symbol) {
    return at < tokens.size() && tokens.get(at).is(symbol);
  }

  /** {@return the next token, and steps over it} */
  Optional<Token> next() {
    return at < tokens.size() ? Optional.of(tokens.get(at++)) : Optional.empty();
  }

  /** {@return the next token} */
  Optional<Token> peek() {
    return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /** Steps over everything before {@code word} outside of parentheses, and over it. */
  boolean skipTo(String word) {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.kind() == Token.Kind.WORD && token.value().equals(word)) {
        at = i + 1;
        return true;
      }
    }
    return false;
  }

  /** {@return the raw names with dots between them that come next; none if there are none} */
  List<String> dotted() {
    List<String> names = new ArrayList<>();
    while (at < tokens.size() && tokens.get(at).isName()) {
      names.add(tokens.get(at++).value());
      if (at + 1 >= tokens.size() || !tokens.get(at).is(".") || !tokens.get(at + 1).isName()) {
        break;
      }
      at++;
    }
    return names;
  }

  /** {@return the name of an object that lies in a schema, with its schema} */
  List<String> qualified() {
    return qualified(dotted());
  }

  /** {@return the names with the schema that a single one of them goes without} */
  List<String> qualified(List<String> names) {
    return names.size() == 1 ? List.of(defaultSchema, names.get(0)) : names;
  }

  /** {@return the name of an operator with its schema} */
  List<String> operator() {
    List<String> names = new ArrayList<>();
    if (at + 1 < tokens.size() && tokens.get(at).isName() && tokens.get(at + 1).is(".")) {
      names.add(tokens.get(at).value());
      at += 2;
    } else {
      names.add(defaultSchema);
    }
    Optional<Token> operator = next().filter(Operators::isOperator);
    operator.ifPresent(token -> names.add(token.text()));
    return names;
  }

  /** {@return what stands between the parentheses that come next, if they do} */
  Optional<List<Token>> parenthesised() {
    if (!isAt("(")) {
      return Optional.empty();
    }
    int start = at + 1;
    int depth = 0;
    do {
      depth += isAt("(") ? 1 : isAt(")") ? -1 : 0;
      at++;
    } while (depth > 0 && at < tokens.size());
    return Optional.of(tokens.subList(start, at - 1));
  }

  /** {@return whether there is no more} */
  boolean isAtEnd() {
    return at >= tokens.size();
  }
}
