package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;

/** Finds the columns that the annotations of a record, or of its components, list. */
final class ColumnLists {
  private final TypeElement record;
  private final TableParts parts;
  private final String defaultSchema;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ColumnLists(TypeElement record, TableParts parts, String defaultSchema) {
    this.record = record;
    this.parts = parts;
    this.defaultSchema = defaultSchema;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** {@return the columns, or nothing when one is unknown: what depends on it is not looked at} */
  Optional<List<String>> columns(AnnotationUse use) {
    return isFilled(use, "columns") ? found(use.names("columns")) : Optional.empty();
  }

  /** {@return the columns of a list that may be empty} Unknown ones are left out. */
  List<String> columns(AnnotationUse use, String attribute) {
    return found(use.names(attribute)).orElse(List.of());
  }

  private Optional<List<String>> found(List<GivenName> names) {
    return distinct(
        names,
        name -> {
          Optional<String> column = parts.find(name.text()).map(ColumnDeclaration::name);
          if (column.isEmpty()) {
            diagnostics.add(unknown(name, name.text()));
          }
          return column;
        });
  }

  /** {@return the keys of an index, or nothing when one is not understood} */
  Optional<List<IndexKey>> keys(AnnotationUse use) {
    return isFilled(use, "value") ? distinct(use.names("value"), this::key) : Optional.empty();
  }

  /** {@return what an exclusion constraint compares, or nothing when it is not understood} */
  Optional<List<ExclusionElement>> exclusions(AnnotationUse use) {
    return isFilled(use, "value")
        ? distinct(use.names("value"), this::exclusion)
        : Optional.empty();
  }

  private Optional<ExclusionElement> exclusion(GivenName given) {
    List<Token> tokens = SqlLexer.tokens(given.text());
    int with = tokens.size() - 1;
    while (with >= 0
        && !(tokens.get(with).kind() == Token.Kind.WORD
            && tokens.get(with).value().equals("with"))) {
      with--;
    }
    Optional<String> operator =
        with < 0 ? Optional.empty() : Operators.name(tokens.subList(with + 1, tokens.size()));
    if (operator.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.MALFORMED_KEY,
              given.place(),
              "`%s` does not say what it is compared by. Write a key, `WITH` and an operator, such as `during WITH &&`."
                  .formatted(given.text())));
      return Optional.empty();
    }
    String key = given.text().substring(0, tokens.get(with).start()).strip();
    return key(new GivenName(key, given.place()))
        .map(read -> new ExclusionElement(read, operator.get()));
  }

  private Optional<IndexKey> key(GivenName given) {
    KeyText.Reading reading = KeyText.read(given, parts, defaultSchema);
    if (reading instanceof KeyText.Reading.Key key) {
      if (key.key() instanceof IndexKey.OfExpression) {
        diagnostics.addAll(ExpressionRules.check(given));
      }
      return Optional.of(key.key());
    }
    diagnostics.add(
        reading instanceof KeyText.Reading.Unknown unknown
            ? unknown(given, unknown.name())
            : malformed(given));
    return Optional.empty();
  }

  static Diagnostic malformed(GivenName given) {
    return Diagnostic.error(
        DiagnosticCode.MALFORMED_KEY,
        given.place(),
        "`%s` is no key. After a column may stand COLLATE with a collation, an operator class, ASC or DESC, and NULLS FIRST or LAST; an expression stands in parentheses."
            .formatted(given.text()));
  }

  Diagnostic unknown(GivenName given, String name) {
    List<String> names = parts.columnNames();
    return Diagnostic.error(
        DiagnosticCode.UNKNOWN_COLUMN,
        given.place(),
        "`%s` has no column `%s`. %s"
            .formatted(record.getSimpleName(), name, NearestName.hint(name, names, "columns")));
  }

  private boolean isFilled(AnnotationUse use, String attribute) {
    boolean filled = !use.names(attribute).isEmpty();
    if (!filled) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.NO_COLUMNS,
              use.place(),
              "%s on the record `%s` lists no columns. List them with `%s`, or move the annotation to a component."
                  .formatted(use.title(), record.getSimpleName(), attribute)));
    }
    return filled;
  }

  private <T> Optional<List<T>> distinct(
      List<GivenName> names, Function<GivenName, Optional<T>> find) {
    int before = diagnostics.size();
    Set<T> all = new LinkedHashSet<>();
    for (GivenName name : names) {
      Optional<T> found = find.apply(name);
      if (found.isPresent() && !all.add(found.get())) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.REPEATED_COLUMN,
                name.place(),
                "`%s` is listed twice. Remove one of them.".formatted(name.text())));
      }
    }
    return diagnostics.size() > before ? Optional.empty() : Optional.of(List.copyOf(all));
  }
}
