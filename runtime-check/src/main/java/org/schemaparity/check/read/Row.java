package org.schemaparity.check.read;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Validity;

/** One row of a catalog query, in the words of the model. */
record Row(ResultSet rows) {
  String text(String column) throws SQLException {
    String text = rows.getString(column);
    if (text == null) {
      throw new ChangedCatalogException();
    }
    return text;
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

  long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  QualifiedName name(String schemaColumn, String nameColumn) throws SQLException {
    return new QualifiedName(text(schemaColumn), text(nameColumn));
  }

  Optional<QualifiedName> optionalName(String schemaColumn, String nameColumn) throws SQLException {
    return optionalText(nameColumn).isEmpty()
        ? Optional.empty()
        : Optional.of(name(schemaColumn, nameColumn));
  }

  /** The name of what the row is about. */
  QualifiedName name() throws SQLException {
    return name("schema_name", "name");
  }

  /** The object that a row about a part of it belongs to. */
  QualifiedName owner() throws SQLException {
    return name("schema_name", "owner_name");
  }

  /** What is absent is an array of nothing. */
  List<String> texts(String column) throws SQLException {
    Array array = rows.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  Optional<Expression> expression(String column) throws SQLException {
    return optionalText(column).map(Expression::new);
  }

  Optional<QualifiedName> collation() throws SQLException {
    return optionalName("collation_schema", "collation_name");
  }

  Validity validity() throws SQLException {
    if (!flag("is_enforced")) {
      return Validity.NOT_ENFORCED;
    }
    return flag("is_validated") ? Validity.VALID : Validity.NOT_VALID;
  }

  Optional<String> comment() throws SQLException {
    return optionalText("comment");
  }

  Details details() throws SQLException {
    return details("details");
  }

  /** Details are an array of pairs: an attribute and its value, if it has one. */
  Details details(String column) throws SQLException {
    Array array = rows.getArray(column);
    if (array == null) {
      return Details.NONE;
    }
    List<Detail> details = new ArrayList<>();
    for (Object pair : (Object[]) array.getArray()) {
      @Nullable String[] texts = (String[]) pair;
      String value = texts[1];
      if (value != null) {
        details.add(new Detail(Objects.requireNonNull(texts[0]), value));
      }
    }
    return new Details(details);
  }
}
