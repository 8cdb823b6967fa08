package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.AnnotationReader;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;
import org.schemaparity.processor.diagnose.Place;

/**
 * Reviews the expressions of a table by their words alone. A name is taken for a misspelt column
 * only where nothing but a column could stand, and only if it is near one: all else is left to the
 * server.
 */
final class ExpressionReview {
  /** What {@code EXTRACT} takes from a time; see "Date/Time Functions" in the manual. */
  private static final Set<String> FIELDS =
      Set.of(
          "century",
          "day",
          "decade",
          "dow",
          "doy",
          "epoch",
          "hour",
          "isodow",
          "isoyear",
          "julian",
          "microseconds",
          "millennium",
          "milliseconds",
          "minute",
          "month",
          "quarter",
          "second",
          "timezone",
          "timezone_hour",
          "timezone_minute",
          "week",
          "year");

  /** Every row has these; see "System Columns" in the manual. */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  /** What changes though no column does; see {@code provolatile} in "pg_proc" of the manual. */
  private static final Set<String> CHANGING_FUNCTIONS =
      Set.of(
          "now",
          "random",
          "clock_timestamp",
          "statement_timestamp",
          "transaction_timestamp",
          "timeofday",
          "gen_random_uuid",
          "uuidv7",
          "nextval",
          "currval",
          "lastval");

  private static final Set<String> CHANGING_WORDS =
      Set.of(
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "current_user",
          "session_user",
          "current_role");

  private final AnnotationReader annotations;
  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ExpressionReview(AnnotationReader annotations, TableDeclaration table) {
    this.annotations = annotations;
    this.table = table;
  }

  List<Diagnostic> review() {
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.value() instanceof ColumnValue.Generated generated) {
        review(
            generated.expression().sql(),
            annotations.valueOf(column, GeneratedColumn.class),
            Optional.of("A generated column"));
      } else if (column.value() instanceof ColumnValue.Default byDefault) {
        reviewQuery(SqlLexer.withoutSpace(byDefault.expression().sql()), column.place());
      }
    }
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      if (constraint instanceof ConstraintDeclaration.Check check) {
        review(check.expression().sql(), check.place().value("value"), Optional.empty());
      } else if (constraint instanceof ConstraintDeclaration.Index index) {
        review(index);
      } else if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
        review(exclusion);
      }
    }
    return diagnostics;
  }

  private void review(ConstraintDeclaration.Index index) {
    for (int i = 0; i < index.keys().size(); i++) {
      if (index.keys().get(i) instanceof IndexKey.OfExpression key) {
        review(key.expression().sql(), index.place().value("value", i), Optional.of("An index"));
      }
    }
    index
        .predicate()
        .ifPresent(
            where -> review(where.sql(), index.place().value("where"), Optional.of("An index")));
  }

  private void review(ConstraintDeclaration.Exclusion exclusion) {
    Optional<String> stored = Optional.of("An exclusion constraint");
    int i = 0;
    for (ExclusionElement element : exclusion.elements()) {
      if (element.key() instanceof IndexKey.OfExpression key) {
        review(key.expression().sql(), exclusion.place().value("value", i), stored);
      }
      i++;
    }
    exclusion
        .predicate()
        .ifPresent(where -> review(where.sql(), exclusion.place().value("where"), stored));
  }

  /**
   * Reviews one expression.
   *
   * @param stored what keeps its result, if anything does, so that it may not change by itself
   */
  private void review(String sql, Place place, Optional<String> stored) {
    List<Token> tokens = SqlLexer.withoutSpace(sql);
    if (reviewQuery(tokens, place)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (stored.isPresent() && isChanging(tokens, i)) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.CHANGING_EXPRESSION,
                place,
                "%s keeps what it computes, and `%s` gives another value each time. Compute it when the row is written or read."
                    .formatted(stored.get(), token.text())));
        return;
      } else if (token.isName()
          && SqlWords.isColumn(tokens, i)
          && table.parts().named(token.value()).isEmpty()) {
        reviewName(token, place);
      }
    }
  }

  private void reviewName(Token token, Place place) {
    // What a table inherits its parent declares.
    boolean known =
        !table.options().inherits().isEmpty()
            || (token.kind() == Token.Kind.WORD
                && (FIELDS.contains(token.value())
                    || SYSTEM_COLUMNS.contains(token.value())
                    || token.value().equals(table.name().name())
                    || SqlWords.isKeyword(token.value())));
    if (!known) {
      NearestName.of(token.value(), table.parts().columnNames())
          .ifPresent(
              near ->
                  diagnostics.add(
                      Diagnostic.of(
                          DiagnosticCode.UNKNOWN_NAME,
                          place,
                          "`%s` has no column `%s`. Did you mean `%s`?"
                              .formatted(table.record().getSimpleName(), token.text(), near))));
    }
  }

  private boolean reviewQuery(List<Token> tokens, Place place) {
    boolean query =
        tokens.stream()
            .anyMatch(token -> token.kind() == Token.Kind.WORD && token.value().equals("select"));
    if (query) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.QUERY_IN_EXPRESSION,
              place,
              "The SQL expression holds a query, and PostgreSQL takes none here. Call a function that does the query, or use a trigger."));
    }
    return query;
  }

  private static boolean isChanging(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.WORD || (i > 0 && tokens.get(i - 1).is("."))) {
      return false;
    }
    return CHANGING_WORDS.contains(token.value())
        || (CHANGING_FUNCTIONS.contains(token.value())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).is("("));
  }
}
