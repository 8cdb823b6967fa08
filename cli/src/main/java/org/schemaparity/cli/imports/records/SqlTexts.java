package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.plan.SqlObjectOperation;
import org.schemaparity.model.render.SqlRenderer;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** Writes the SQL that makes an object as people read it. */
final class SqlTexts {
  private static final int WIDTH = 92;
  private static final String CONTINUED = "  ";

  private SqlTexts() {}

  /** {@return the statement without white space and comments around it} */
  static String trimmed(String statement) {
    List<Token> tokens = SqlLexer.withoutSpace(statement);
    if (tokens.isEmpty()) {
      return "";
    }
    Token last = tokens.get(tokens.size() - 1);
    return statement.substring(tokens.get(0).start(), last.start() + last.text().length());
  }

  /** {@return the statement in lines that are not too long, if it is on one line} */
  static String wrapped(String statement) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    for (Token token : SqlLexer.tokens(statement)) {
      if (token.text().equals(" ")) {
        join(text, line, piece);
      } else {
        piece.append(token.text());
      }
    }
    join(text, line, piece);
    return text.append(line).toString();
  }

  private static void join(StringBuilder text, StringBuilder line, StringBuilder piece) {
    boolean first = line.isEmpty();
    if (!first && line.length() + 1 + piece.length() > WIDTH) {
      text.append(line).append('\n');
      line.setLength(0);
      line.append(CONTINUED);
      first = true;
    }
    line.append(first ? "" : " ").append(piece);
    piece.setLength(0);
  }

  /** {@return the statements that make the object, and the one that comments on it} */
  static List<String> statements(SqlObject object) {
    List<String> statements = new ArrayList<>(object.definition().statements());
    object
        .comment()
        .ifPresent(
            comment ->
                statements.add(
                    new SqlRenderer("")
                        .statement(
                            new SqlObjectOperation.Comment(object.name(), object.comment()))));
    return statements;
  }

  /** {@return the statements with semicolons between them} */
  static String script(List<String> statements) {
    return String.join(";\n", statements);
  }
}
