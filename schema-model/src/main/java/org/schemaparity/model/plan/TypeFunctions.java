package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.StatementNames;
import org.schemaparity.model.sql.Token;

/**
 * The functions that a type cannot do without and that cannot do without it: those by which a base
 * type's values become text and back, and the one that brings a range type's values into one form.
 * What makes the type makes them in between, and each goes only with the other. See "CREATE TYPE"
 * in the PostgreSQL manual.
 */
final class TypeFunctions {
  /** What a value is made of. */
  private static final Set<String> RAW = Set.of("cstring", "internal");

  private TypeFunctions() {}

  /** {@return whether a type has any} */
  static boolean has(SqlObject type) {
    return ofType(type).findAny().isPresent();
  }

  /** {@return whether a function is one of a type's} */
  static boolean isOf(SqlObjectName function, SqlObject type) {
    return function.kind() == ObjectKind.FUNCTION
        && ofType(type).anyMatch(name -> name.names().equals(function.names()))
        && SqlLexer.tokens(function.signature()).stream()
            .map(Token::value)
            .anyMatch(word -> RAW.contains(word) || word.equals(type.name().names().get(1)));
  }

  /** {@return the function that one of the statements that make a type makes} */
  static Optional<SqlObjectName> madeBy(SqlObjectName type, String statement) {
    List<Token> tokens = SqlLexer.withoutSpace(statement);
    return Stream.of(1, 3)
        .filter(at -> at < tokens.size() && tokens.get(at).value().equals("function"))
        .findFirst()
        .flatMap(at -> StatementNames.at(tokens, at + 1, type.names().get(0)))
        .map(TypeFunctions::function);
  }

  private static Stream<SqlObjectName> ofType(SqlObject type) {
    return switch (type.kind()) {
      case BASE_TYPE ->
          type.definition().statements().stream()
              .flatMap(statement -> madeBy(type.name(), statement).stream());
      case RANGE_TYPE ->
          StatementNames.ofParameter(type, "canonical").map(TypeFunctions::function).stream();
      default -> Stream.empty();
    };
  }

  private static SqlObjectName function(QualifiedName name) {
    return new SqlObjectName(ObjectKind.FUNCTION, List.of(name.schema(), name.name()), "");
  }
}
