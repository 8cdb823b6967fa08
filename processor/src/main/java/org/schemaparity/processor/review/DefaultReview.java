package org.schemaparity.processor.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.schemaparity.annotations.Default;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.AnnotationReader;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.EnumDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;

/**
 * Finds defaults that PostgreSQL would refuse: constants alone are looked at, because what an
 * expression gives only the server knows.
 */
final class DefaultReview {
  /** Types that no number becomes by assignment; see {@code pg_cast}. */
  private static final Pattern NO_NUMBERS =
      Pattern.compile(
          "boolean|date|time.*|interval|uuid|jsonb?|jsonpath|bytea|inet|cidr|xml|macaddr8?|bit.*"
              + "|point|line|lseg|box|path|polygon|circle|ts(vector|query)|pg_lsn"
              + "|(int4|int8|num|ts|tstz|date)(multi)?range");

  private static final Map<String, BigInteger> LARGEST =
      Map.of(
          "smallint", BigInteger.valueOf(Short.MAX_VALUE),
          "integer", BigInteger.valueOf(Integer.MAX_VALUE),
          "bigint", BigInteger.valueOf(Long.MAX_VALUE));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The words that are values by themselves; see "System Information Functions" and others. */
  private static final Set<String> VALUES =
      Set.of(
          "null",
          "current_catalog",
          "current_date",
          "current_role",
          "current_schema",
          "current_time",
          "current_timestamp",
          "current_user",
          "localtime",
          "localtimestamp",
          "session_user",
          "system_user",
          "user");

  private static final Set<String> NUMBERS = Set.of("numeric", "real", "double precision");

  private final AnnotationReader annotations;
  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  DefaultReview(AnnotationReader annotations, TableDeclaration table) {
    this.annotations = annotations;
    this.table = table;
  }

  List<Diagnostic> review() {
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.value() instanceof ColumnValue.Default byDefault && column.serial().isEmpty()) {
        review(column, SqlLexer.withoutSpace(byDefault.expression().sql()));
      }
    }
    return diagnostics;
  }

  private void review(ColumnDeclaration column, List<Token> tokens) {
    boolean signed = tokens.size() == 2 && (tokens.get(0).is("-") || tokens.get(0).is("+"));
    if (column.type().isEmpty() || (tokens.size() != 1 && !signed)) {
      return;
    }
    Token token = tokens.get(tokens.size() - 1);
    if (token.kind() == Token.Kind.NUMBER) {
      reviewNumber(column, (signed && tokens.get(0).is("-") ? "-" : "") + token.text());
    } else if (token.kind() == Token.Kind.STRING && token.text().startsWith("'") && !signed) {
      String text = token.text();
      reviewText(column, text.substring(1, text.length() - 1).replace("''", "'"));
    } else if (token.isName() && !signed) {
      reviewName(column, token);
    }
  }

  private void reviewNumber(ColumnDeclaration column, String number) {
    String type = typeOf(column);
    BigInteger largest = LARGEST.get(type);
    if (BuiltInTypes.isArray(column) || NO_NUMBERS.matcher(bare(type)).matches()) {
      refuse(column, "a number, and the column `%s` is `%s`".formatted(column.name(), type));
    } else if (largest != null && exceeds(number, largest)) {
      refuse(column, "out of the range of `%s`".formatted(type));
    }
  }

  private static boolean exceeds(String number, BigInteger largest) {
    try {
      BigDecimal value = new BigDecimal(number);
      // An integer column rounds what is assigned to it, away from zero at the half.
      return value.compareTo(new BigDecimal(largest).add(HALF)) >= 0
          || value.compareTo(
                  new BigDecimal(largest.negate()).subtract(BigDecimal.ONE).subtract(HALF))
              <= 0;
    } catch (NumberFormatException e) {
      // PostgreSQL writes numbers in more ways than Java: hexadecimal ones, and ones with _ in
      // them.
      return false;
    }
  }

  private void reviewText(ColumnDeclaration column, String text) {
    String type = typeOf(column);
    Optional<EnumDeclaration> labelled = labelled(column);
    if (BuiltInTypes.isArray(column)) {
      if (!text.stripLeading().startsWith("{") && !text.stripLeading().startsWith("[")) {
        refuse(column, "no array: write such as '{}'");
      }
    } else if (labelled.isPresent()) {
      reviewLabel(column, labelled.get(), text);
    } else {
      TextForms.fault(bare(type), text)
          .ifPresentOrElse(
              fault ->
                  refuse(
                      column,
                      fault.contains(":")
                          ? fault
                          : "%s, and the column `%s` is `%s`"
                              .formatted(fault, column.name(), type)),
              () -> reviewLength(column, type, text));
    }
  }

  private void reviewLabel(ColumnDeclaration column, EnumDeclaration labelled, String text) {
    List<String> labels = labelled.labels();
    if (!labels.isEmpty() && !labels.contains(text)) {
      String name = labelled.javaName().substring(labelled.javaName().lastIndexOf('.') + 1);
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.DEFAULT_VALUE,
              annotations.valueOf(column, Default.class),
              "The default `%s` is no label of `%s`. %s"
                  .formatted(text, name, NearestName.hint(text, labels, "labels"))));
    }
  }

  private void reviewLength(ColumnDeclaration column, String type, String text) {
    String length = type.startsWith("character varying(") ? type.replaceAll("\\D", "") : "";
    int characters = text.codePointCount(0, text.length());
    if (!length.isEmpty() && text.strip().equals(text) && characters > Integer.parseInt(length)) {
      refuse(
          column,
          "%s characters long, and the column `%s` is `%s`"
              .formatted(characters, column.name(), type));
    }
  }

  private void reviewName(ColumnDeclaration column, Token token) {
    boolean isBoolean = token.value().equals("true") || token.value().equals("false");
    String type = typeOf(column);
    if (isBoolean && token.kind() == Token.Kind.WORD) {
      if (BuiltInTypes.isArray(column)
          || LARGEST.containsKey(type)
          || NUMBERS.contains(bare(type))
          || type.equals("money")
          || (NO_NUMBERS.matcher(bare(type)).matches() && !type.equals("boolean"))) {
        refuse(column, "a boolean, and the column `%s` is `%s`".formatted(column.name(), type));
      }
    } else if (token.kind() == Token.Kind.QUOTED_NAME || !VALUES.contains(token.value())) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.NAME_AS_DEFAULT,
              annotations.valueOf(column, Default.class),
              "The default `%s` is a name, and a default knows no columns. Write '%s' in single quotes for a text, or %s() to call a function."
                  .formatted(token.text(), token.text(), token.text())));
    }
  }

  private void refuse(ColumnDeclaration column, String why) {
    String sql = ((ColumnValue.Default) column.value()).expression().sql();
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.DEFAULT_VALUE,
            annotations.valueOf(column, Default.class),
            "The default `%s` is %s. Write a value of the column's type.".formatted(sql, why)));
  }

  private static Optional<EnumDeclaration> labelled(ColumnDeclaration column) {
    return column
        .userType()
        .filter(EnumDeclaration.class::isInstance)
        .map(EnumDeclaration.class::cast);
  }

  private static String typeOf(ColumnDeclaration column) {
    return BuiltInTypes.sql(column)
        .or(() -> column.type().map(type -> TypeText.of(type, Optional.empty())))
        .orElse("");
  }

  /** The type without its modifiers. */
  private static String bare(String type) {
    int open = type.indexOf('(');
    return open < 0 ? type : type.substring(0, open);
  }
}
