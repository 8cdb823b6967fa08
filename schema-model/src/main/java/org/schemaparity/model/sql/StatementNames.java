package org.schemaparity.model.sql;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;

/** Names in the statements that make objects. */
public final class StatementNames {
  private StatementNames() {}

  /**
   * {@return the name behind {@code parameter =} where {@code object} is made, if it is there} Of
   * several statements it is the last: the others only announce the object.
   *
   * @param object what lies in a schema, as does a name without one
   */
  public static Optional<QualifiedName> ofParameter(SqlObject object, String parameter) {
    List<String> statements = object.definition().statements();
    List<Token> tokens = SqlLexer.withoutSpace(statements.get(statements.size() - 1));
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("=") && tokens.get(i - 1).value().equals(parameter)) {
        return at(tokens, i + 1, object.name().names().get(0));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the name that begins with the token at {@code at}, if there is one}
   *
   * @param tokens a statement's tokens, without spaces
   * @param schema the raw name of the schema that a name without one lies in
   */
  public static Optional<QualifiedName> at(List<Token> tokens, int at, String schema) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    boolean qualified = at + 2 < tokens.size() && tokens.get(at + 1).is(".");
    return Optional.of(
        qualified
            ? new QualifiedName(tokens.get(at).value(), tokens.get(at + 2).value())
            : new QualifiedName(schema, tokens.get(at).value()));
  }
}
