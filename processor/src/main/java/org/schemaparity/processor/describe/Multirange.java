package org.schemaparity.processor.describe;

import java.util.List;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** The type that PostgreSQL 14 and later make together with a range type; see "CREATE TYPE". */
final class Multirange {
  private Multirange() {}

  /** {@return the name of the multirange type of {@code range}} */
  static QualifiedName of(SqlObject range) {
    String schema = range.name().names().get(0);
    List<Token> tokens = SqlLexer.withoutSpace(range.definition().statements().get(0));
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).value().equals("multirange_type_name") && tokens.get(i + 1).is("=")) {
        boolean qualified = i + 4 < tokens.size() && tokens.get(i + 3).is(".");
        return qualified
            ? new QualifiedName(tokens.get(i + 2).value(), tokens.get(i + 4).value())
            : new QualifiedName(schema, tokens.get(i + 2).value());
      }
    }
    return new QualifiedName(schema, DefaultNames.multirange(range.name().names().get(1)));
  }
}
