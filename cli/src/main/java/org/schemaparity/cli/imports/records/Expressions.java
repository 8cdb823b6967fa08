package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.TypeNames;

/** Writes expressions as people would. */
final class Expressions {
  private Expressions() {}

  /**
   * {@return a default without the type that PostgreSQL prints after a constant, where the constant
   * takes it from the column anyway}
   */
  static Expression byDefault(Expression printed, DataType type, String defaultSchema) {
    List<Token> tokens = SqlLexer.withoutSpace(printed.sql());
    if (tokens.size() < 3 || tokens.get(0).kind() != Token.Kind.STRING || !tokens.get(1).is("::")) {
      return printed;
    }
    String cast = printed.sql().substring(tokens.get(1).start() + 2);
    Optional<DataType> to = TypeNames.parse(cast, defaultSchema);
    String number = tokens.get(0).text().replace("'", "");
    if (to.map(Expressions::stem).filter(stem(type)::equals).isPresent()) {
      return new Expression(tokens.get(0).text());
    } else if (number.matches("-[0-9]+")
        && to.filter(new DataType.BuiltIn("integer")::equals).isPresent()) {
      return new Expression(number);
    }
    return printed;
  }

  /** The type without a length or precision; the types of a fixed and of any length are one. */
  private static DataType stem(DataType type) {
    if (type instanceof DataType.ArrayOf array) {
      return new DataType.ArrayOf(stem(array.element()));
    } else if (type instanceof DataType.BuiltIn builtIn) {
      return new DataType.BuiltIn(
          builtIn.sql().replaceAll("\\(.*?\\)", "").replace("bpchar", "character"));
    }
    return type;
  }

  /** {@return the expression without parentheses around the whole of it} */
  static Expression bare(Expression expression) {
    String sql = expression.sql().strip();
    List<Token> tokens = SqlLexer.tokens(sql);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0 && i < tokens.size() - 1) {
        return new Expression(sql);
      }
    }
    return tokens.size() > 2 && tokens.get(0).is("(")
        ? bare(new Expression(sql.substring(1, sql.length() - 1)))
        : new Expression(sql);
  }
}
