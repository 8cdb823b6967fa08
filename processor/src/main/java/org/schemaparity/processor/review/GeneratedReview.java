package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.AnnotationReader;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * Finds generated columns where PostgreSQL takes none; see "Generated Columns" in the manual. It
 * keeps no values of virtual ones, so that there is nothing for an index to hold.
 */
final class GeneratedReview {
  private final AnnotationReader annotations;
  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  GeneratedReview(AnnotationReader annotations, TableDeclaration table) {
    this.annotations = annotations;
    this.table = table;
  }

  List<Diagnostic> review() {
    Set<String> generated = columns(value -> true);
    if (generated.isEmpty()) {
      return diagnostics;
    }
    Set<String> virtual =
        columns(value -> value.storage() == ColumnValue.Generated.Storage.VIRTUAL);
    for (ColumnDeclaration column : table.parts().columns()) {
      reviewColumn(column, generated, virtual);
    }
    table
        .options()
        .options()
        .partitionKey()
        .flatMap(key -> named(key, generated))
        .ifPresent(
            name ->
                refuse(
                    table.place().value("partitionBy"),
                    "The table is divided by `%s`, which is generated after its partition is chosen. Divide it by another column."
                        .formatted(name)));
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      used(constraint, virtual)
          .ifPresent(
              name ->
                  refuse(
                      constraint.place(),
                      "The column `%s` is virtual: its values are kept nowhere, and an index or a key needs them. Make it STORED."
                          .formatted(name)));
    }
    return diagnostics;
  }

  private Set<String> columns(Predicate<ColumnValue.Generated> such) {
    Set<String> names = new HashSet<>();
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.value() instanceof ColumnValue.Generated value && such.test(value)) {
        names.add(column.name());
      }
    }
    return names;
  }

  private void reviewColumn(ColumnDeclaration column, Set<String> generated, Set<String> virtual) {
    Place place = annotations.valueOf(column, GeneratedColumn.class);
    if (column.value() instanceof ColumnValue.Generated value) {
      named(value.expression(), generated)
          .ifPresent(
              name ->
                  refuse(
                      place,
                      "The column `%s` is generated from `%s`, which is generated too. Write the other's expression in its place."
                          .formatted(column.name(), name)));
    }
    boolean userDefined =
        column
            .type()
            .map(DataType::elementOrSelf)
            .filter(DataType.UserDefined.class::isInstance)
            .isPresent();
    if (virtual.contains(column.name()) && userDefined) {
      refuse(
          place,
          "The column `%s` is virtual, and its type is none of PostgreSQL's own. Make it STORED."
              .formatted(column.name()));
    }
  }

  private static Optional<String> used(ConstraintDeclaration constraint, Set<String> columns) {
    if (constraint instanceof ConstraintDeclaration.Primary key) {
      return first(key.columns(), columns).or(() -> first(key.options().include(), columns));
    } else if (constraint instanceof ConstraintDeclaration.Unique key) {
      return first(key.columns(), columns).or(() -> first(key.options().include(), columns));
    } else if (constraint instanceof ConstraintDeclaration.Foreign key) {
      return first(key.columns(), columns);
    } else if (constraint instanceof ConstraintDeclaration.Index index) {
      return keys(index.keys(), columns)
          .or(() -> first(index.options().include(), columns))
          .or(() -> index.predicate().flatMap(where -> named(where, columns)));
    } else if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
      return keys(exclusion.keys(), columns)
          .or(() -> first(exclusion.options().include(), columns))
          .or(() -> exclusion.predicate().flatMap(where -> named(where, columns)));
    }
    return Optional.empty();
  }

  private static Optional<String> keys(List<IndexKey> keys, Set<String> columns) {
    return keys.stream()
        .flatMap(
            key ->
                (key instanceof IndexKey.OfColumn column
                        ? Optional.of(column.column()).filter(columns::contains)
                        : named(((IndexKey.OfExpression) key).expression(), columns))
                    .stream())
        .findFirst();
  }

  private static Optional<String> first(List<String> names, Set<String> columns) {
    return names.stream().filter(columns::contains).findFirst();
  }

  /** The first of {@code columns} that the expression surely names. */
  private static Optional<String> named(Expression expression, Set<String> columns) {
    List<Token> tokens = SqlLexer.withoutSpace(expression.sql());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isName() && columns.contains(token.value()) && SqlWords.isColumn(tokens, i)) {
        return Optional.of(token.value());
      }
    }
    return Optional.empty();
  }

  private void refuse(Place place, String text) {
    diagnostics.add(Diagnostic.of(DiagnosticCode.GENERATED_USE, place, text));
  }
}
