package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.ForeignKey;
import org.schemaparity.annotations.Index;
import org.schemaparity.annotations.PrimaryKey;
import org.schemaparity.annotations.Unique;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;

/** Reads the constraints and indexes that a record bears: they list their columns. */
final class RecordConstraints {
  private final AnnotationReader annotations;
  private final TypeElement record;
  private final TableParts parts;
  private final ConstraintFactory factory = new ConstraintFactory();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  RecordConstraints(AnnotationReader annotations, TypeElement record, TableParts parts) {
    this.annotations = annotations;
    this.record = record;
    this.parts = parts;
  }

  Declared<List<ConstraintDeclaration>> declare() {
    List<ConstraintDeclaration> constraints = new ArrayList<>();
    for (AnnotationUse use : annotations.all(record, PrimaryKey.class)) {
      columns(use).map(columns -> factory.primary(use, columns)).ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, Unique.class)) {
      columns(use).map(columns -> factory.unique(use, columns)).ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, ForeignKey.class)) {
      columns(use).flatMap(columns -> factory.foreign(use, columns)).ifPresent(constraints::add);
    }
    for (AnnotationUse use : annotations.all(record, Check.class)) {
      constraints.add(factory.check(use));
    }
    for (AnnotationUse use : annotations.all(record, Index.class)) {
      keys(use).map(keys -> factory.index(use, keys)).ifPresent(constraints::add);
    }
    diagnostics.addAll(factory.diagnostics());
    return new Declared<>(constraints, diagnostics);
  }

  private Optional<List<String>> columns(AnnotationUse use) {
    return keys(use, "columns")
        .map(keys -> keys.stream().map(key -> ((IndexKey.OfColumn) key).column()).toList());
  }

  private Optional<List<IndexKey>> keys(AnnotationUse use) {
    return keys(use, "value");
  }

  /** The keys, or nothing when one of them is unknown: what depends on it is not looked at then. */
  private Optional<List<IndexKey>> keys(AnnotationUse use, String attribute) {
    List<GivenName> names = use.names(attribute);
    if (names.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.NO_COLUMNS,
              use.place(),
              "%s on the record `%s` lists no columns. List them with `%s`, or move the annotation to a component."
                  .formatted(use.title(), record.getSimpleName(), attribute)));
      return Optional.empty();
    }
    int before = diagnostics.size();
    Set<IndexKey> keys = new LinkedHashSet<>();
    for (GivenName name : names) {
      Optional<IndexKey> key =
          parts
              .find(name.text())
              .<IndexKey>map(column -> new IndexKey.OfColumn(column.name(), KeyOrder.USUAL))
              .or(() -> attribute.equals("value") ? expression(name) : Optional.empty());
      if (key.isEmpty()) {
        diagnostics.add(unknown(name, attribute));
      } else if (!keys.add(key.get())) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.REPEATED_COLUMN,
                name.place(),
                "`%s` is listed twice. Remove one of them.".formatted(name.text())));
      }
    }
    return diagnostics.size() > before ? Optional.empty() : Optional.of(List.copyOf(keys));
  }

  private boolean startsWithColumn(String text) {
    List<Token> tokens = SqlLexer.tokens(text.strip());
    return tokens.size() > 1 && parts.find(tokens.get(0).value()).isPresent();
  }

  private Diagnostic unknown(GivenName name, String attribute) {
    List<String> names = parts.columns().stream().map(ColumnDeclaration::name).toList();
    if (attribute.equals("value") && startsWithColumn(name.text())) {
      return Diagnostic.error(
          DiagnosticCode.UNKNOWN_COLUMN,
          name.place(),
          "`%s` is no column of `%s`. List a column by its name alone, or put an expression in parentheses."
              .formatted(name.text(), record.getSimpleName()));
    }
    return Diagnostic.error(
        DiagnosticCode.UNKNOWN_COLUMN,
        name.place(),
        "`%s` has no column `%s`. %s"
            .formatted(
                record.getSimpleName(),
                name.text(),
                NearestName.hint(name.text(), names, "columns")));
  }

  /** An expression is told from a mistyped column by its parentheses. */
  private Optional<IndexKey> expression(GivenName name) {
    List<Token> tokens =
        SqlLexer.tokens(name.text()).stream()
            .filter(token -> token.kind() != Token.Kind.SPACE)
            .toList();
    if (name.text().isBlank() || tokens.stream().anyMatch(token -> token.is("("))) {
      diagnostics.addAll(ExpressionRules.check(name));
      return Optional.of(
          new IndexKey.OfExpression(new Expression(bare(name.text().strip())), KeyOrder.USUAL));
    }
    return Optional.empty();
  }

  /** The expression without parentheses around the whole of it. */
  private static String bare(String sql) {
    List<Token> tokens = SqlLexer.tokens(sql);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0 && i < tokens.size() - 1) {
        return sql;
      }
    }
    return tokens.size() > 2 && tokens.get(0).is("(")
        ? bare(sql.substring(1, sql.length() - 1).strip())
        : sql;
  }
}
