package org.schemaparity.check.read;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;

/** One row of a catalog query, in the words of the model. */
record Row(ResultSet rows) {
  String text(String column) throws SQLException {
    return Objects.requireNonNull(rows.getString(column), column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  /** The one-letter codes of the catalogs, a blank where there is none. */
  char code(String column) throws SQLException {
    return optionalText(column)
        .filter(text -> !text.isBlank())
        .map(text -> text.charAt(0))
        .orElse(' ');
  }

  boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  QualifiedName name(String schemaColumn, String nameColumn) throws SQLException {
    return new QualifiedName(text(schemaColumn), text(nameColumn));
  }

  /** The table that a row about a part of a table belongs to. */
  QualifiedName table() throws SQLException {
    return name("schema_name", "table_name");
  }

  List<String> texts(String column) throws SQLException {
    return List.of(array(column));
  }

  /** Like {@link #texts}, for arrays that hold nulls. */
  List<Optional<String>> optionalTexts(String column) throws SQLException {
    return Arrays.stream(array(column)).map(Optional::ofNullable).toList();
  }

  Optional<Expression> expression(String column) throws SQLException {
    return optionalText(column).map(Expression::new);
  }

  Optional<String> comment() throws SQLException {
    return optionalText("comment");
  }

  Details details() throws SQLException {
    return optionalText("residue")
        .filter(text -> !text.isEmpty())
        .map(text -> new Details(List.of(new Detail("definition", text))))
        .orElse(Details.NONE);
  }

  private @Nullable String[] array(String column) throws SQLException {
    Array array = rows.getArray(column);
    return (String[]) array.getArray();
  }
}
