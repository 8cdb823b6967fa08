package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * The functions that bring a range type's values into one form. Such a function takes the type, and
 * the type calls it: what makes the type makes the function in between, and each goes only with the
 * other. See "CREATE TYPE" in the PostgreSQL manual.
 */
final class CanonicalFunctions {
  private CanonicalFunctions() {}

  /** {@return whether a range type has one} */
  static boolean has(SqlObject type) {
    return ofType(type).isPresent();
  }

  /** {@return whether a function is that of a range type} */
  static boolean isOf(SqlObjectName function, SqlObject type) {
    return function.kind() == ObjectKind.FUNCTION
        && ofType(type).filter(name -> name.names().equals(function.names())).isPresent()
        && SqlLexer.tokens(function.signature()).stream()
            .anyMatch(token -> token.value().equals(type.name().names().get(1)));
  }

  /** {@return the function that one of the statements that make a range type makes} */
  static Optional<SqlObjectName> madeBy(SqlObjectName type, String statement) {
    List<Token> tokens = SqlLexer.withoutSpace(statement);
    return Stream.of(1, 3)
        .filter(at -> at < tokens.size() && tokens.get(at).value().equals("function"))
        .findFirst()
        .flatMap(at -> name(type, tokens, at + 1));
  }

  private static Optional<SqlObjectName> ofType(SqlObject type) {
    if (type.kind() != ObjectKind.RANGE_TYPE) {
      return Optional.empty();
    }
    List<String> statements = type.definition().statements();
    List<Token> tokens = SqlLexer.withoutSpace(statements.get(statements.size() - 1));
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("=") && tokens.get(i - 1).value().equals("canonical")) {
        return name(type.name(), tokens, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<SqlObjectName> name(SqlObjectName type, List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    boolean qualified = at + 2 < tokens.size() && tokens.get(at + 1).is(".");
    String schema = qualified ? tokens.get(at).value() : type.names().get(0);
    String own = tokens.get(qualified ? at + 2 : at).value();
    return Optional.of(new SqlObjectName(ObjectKind.FUNCTION, List.of(schema, own), ""));
  }
}
