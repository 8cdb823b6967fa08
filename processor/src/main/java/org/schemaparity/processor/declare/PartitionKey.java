package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads how a table is divided; see "Table Partitioning" in the PostgreSQL manual. */
final class PartitionKey {
  private static final Set<String> STRATEGIES = Set.of("range", "list", "hash");

  private final Sources sources;
  private final TypeElement record;
  private final TableParts parts;
  private final GivenName given;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PartitionKey(Sources sources, TypeElement record, TableParts parts, GivenName given) {
    this.sources = sources;
    this.record = record;
    this.parts = parts;
    this.given = given;
  }

  /** {@return the partition key as PostgreSQL prints it, such as {@code RANGE (placed_at)}} */
  static Declared<Optional<Expression>> declare(
      Sources sources, TypeElement record, TableParts parts, Optional<GivenName> given) {
    return given
        .map(
            text -> {
              PartitionKey key = new PartitionKey(sources, record, parts, text);
              Optional<Expression> expression = key.expression();
              return new Declared<>(expression, key.diagnostics);
            })
        .orElseGet(() -> new Declared<>(Optional.empty(), List.of()));
  }

  private Optional<Expression> expression() {
    List<Diagnostic> faults = ExpressionRules.check(given);
    diagnostics.addAll(faults);
    List<Token> tokens = SqlLexer.withoutSpace(given.text());
    if (!faults.isEmpty()) {
      return Optional.empty();
    } else if (tokens.size() < 4
        || !STRATEGIES.contains(tokens.get(0).value())
        || !tokens.get(1).is("(")
        || !tokens.get(tokens.size() - 1).is(")")) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.PARTITION,
              given.place(),
              "`%s` does not say how to divide a table. Write RANGE, LIST or HASH with columns or expressions in parentheses, such as `RANGE (placed_at)`."
                  .formatted(given.text())));
      return Optional.empty();
    }
    String keys =
        elements(tokens.subList(1, tokens.size())).stream()
            .map(this::element)
            .collect(Collectors.joining(", "));
    return Optional.of(
        new Expression(tokens.get(0).value().toUpperCase(Locale.ROOT) + " (" + keys + ")"));
  }

  /** The texts between the outermost commas. */
  private List<String> elements(List<Token> tokens) {
    List<String> elements = new ArrayList<>();
    int depth = 0;
    int start = tokens.get(0).start() + 1;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      boolean ends = (depth == 1 && token.is(",")) || (depth == 0 && token.is(")"));
      if (ends) {
        elements.add(given.text().substring(start, token.start()).strip());
        start = token.start() + 1;
      }
    }
    return elements;
  }

  private String element(String text) {
    GivenName name = new GivenName(text, given.place());
    KeyText.Reading reading = KeyText.read(name, parts, sources.defaultSchema());
    if (reading instanceof KeyText.Reading.Key key) {
      return key.key() instanceof IndexKey.OfColumn column
          ? (Identifiers.quote(column.column()) + " " + key.rest()).strip()
          : text;
    }
    diagnostics.add(
        reading instanceof KeyText.Reading.Unknown unknown
            ? new ColumnLists(record, parts, sources.defaultSchema()).unknown(name, unknown.name())
            : ColumnLists.malformed(name));
    return text;
  }
}
