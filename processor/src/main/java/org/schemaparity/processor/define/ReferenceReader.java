package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.Token;

/** Reads the kind and the name of an object, as {@code COMMENT ON}, {@code ALTER} and others do. */
final class ReferenceReader {
  /** The kinds that SQL calls by their words, behind which comes a name that lies in a schema. */
  static final Set<ObjectKind> IN_SCHEMA =
      Set.of(
          ObjectKind.COLLATION,
          ObjectKind.CONVERSION,
          ObjectKind.FOREIGN_TABLE,
          ObjectKind.MATERIALIZED_VIEW,
          ObjectKind.STATISTICS,
          ObjectKind.TEXT_SEARCH_CONFIGURATION,
          ObjectKind.TEXT_SEARCH_DICTIONARY,
          ObjectKind.TEXT_SEARCH_PARSER,
          ObjectKind.TEXT_SEARCH_TEMPLATE,
          ObjectKind.VIEW);

  /** Those whose names lie in none. */
  static final Set<ObjectKind> PLAIN =
      Set.of(
          ObjectKind.ACCESS_METHOD,
          ObjectKind.EVENT_TRIGGER,
          ObjectKind.EXTENSION,
          ObjectKind.FOREIGN_DATA_WRAPPER,
          ObjectKind.LANGUAGE,
          ObjectKind.PUBLICATION,
          ObjectKind.SERVER);

  /** Those that take an access method to tell them apart. */
  static final Set<ObjectKind> OF_METHOD =
      Set.of(ObjectKind.OPERATOR_CLASS, ObjectKind.OPERATOR_FAMILY);

  private final TokenCursor cursor;
  private final Signatures signatures;

  ReferenceReader(TokenCursor cursor, Signatures signatures) {
    this.cursor = cursor;
    this.signatures = signatures;
  }

  /** {@return the object, or nothing when the tokens name none that we know of} */
  Optional<Reference> read() {
    Optional<ObjectKind> inSchema = cursor.acceptKind(IN_SCHEMA);
    if (inSchema.isPresent()) {
      return inSchema(inSchema.get());
    }
    Optional<ObjectKind> plain = cursor.acceptKind(PLAIN);
    if (plain.isPresent()) {
      return plain(plain.get());
    }
    Optional<ObjectKind> ofMethod = cursor.acceptKind(OF_METHOD);
    if (ofMethod.isPresent()) {
      return ofMethod(ofMethod.get());
    } else if (cursor.accept("foreign", "server")) {
      return plain(ObjectKind.SERVER);
    }
    return cursor.next().filter(token -> token.kind() == Token.Kind.WORD).flatMap(this::read);
  }

  private Optional<Reference> read(Token word) {
    return switch (word.value()) {
      case "table" -> relation(ObjectKind.TABLE);
      case "sequence" -> inSchema(ObjectKind.SEQUENCE);
      case "index" -> inSchema(ObjectKind.INDEX);
      case "domain" -> inSchema(ObjectKind.DOMAIN);
      case "type" -> inSchema(ObjectKind.RANGE_TYPE);
      case "schema" -> plain(ObjectKind.SCHEMA);
      case "function", "routine" -> routine(ObjectKind.FUNCTION);
      case "procedure" -> routine(ObjectKind.PROCEDURE);
      case "aggregate" -> routine(ObjectKind.AGGREGATE);
      case "cast" -> cast();
      case "transform" -> transform();
      case "operator" -> operator();
      case "trigger" -> onRelation(ObjectKind.TRIGGER);
      case "rule" -> onRelation(ObjectKind.RULE);
      case "policy" -> onRelation(ObjectKind.POLICY);
      case "column" -> column();
      default -> Optional.empty();
    };
  }

  private Optional<Reference> plain(ObjectKind kind) {
    return reference(kind, cursor.dotted(), 1, Optional.of(""));
  }

  private Optional<Reference> inSchema(ObjectKind kind) {
    cursor.accept("if", "exists");
    return reference(kind, cursor.qualified(), 2, Optional.of(""));
  }

  /** {@return the relation whose name comes next, be it called {@code kind} or not} */
  Optional<Reference> relation(ObjectKind kind) {
    cursor.accept("if", "exists");
    cursor.accept("only");
    return reference(kind, cursor.qualified(), 2, Optional.of(""));
  }

  private Optional<Reference> routine(ObjectKind kind) {
    cursor.accept("if", "exists");
    List<String> names = cursor.qualified();
    return reference(kind, names, 2, cursor.parenthesised().map(signatures::arguments));
  }

  private Optional<Reference> operator() {
    List<String> names = cursor.operator();
    return reference(
        ObjectKind.OPERATOR, names, 2, cursor.parenthesised().map(signatures::operands));
  }

  /** {@return the cast between the types that {@code (source AS target)} names} */
  Optional<Reference> cast() {
    return cursor.parenthesised().flatMap(this::cast);
  }

  private Optional<Reference> cast(List<Token> tokens) {
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (tokens.get(i).kind() == Token.Kind.WORD && tokens.get(i).value().equals("as")) {
        String types =
            signatures.type(tokens.subList(0, i))
                + " AS "
                + signatures.type(tokens.subList(i + 1, tokens.size()));
        return reference(ObjectKind.CAST, List.of(""), 1, Optional.of(types));
      }
    }
    return Optional.empty();
  }

  /** {@return the operator class or family whose name comes next, with its access method} */
  Optional<Reference> ofMethod(ObjectKind kind) {
    List<String> names = cursor.qualified();
    return cursor.skipTo("using")
        ? reference(kind, names, 2, cursor.dotted().stream().findFirst())
        : Optional.empty();
  }

  /** {@return the transform that {@code FOR type LANGUAGE name} means} */
  Optional<Reference> transform() {
    if (!cursor.accept("for")) {
      return Optional.empty();
    }
    List<Token> type = new ArrayList<>();
    while (!cursor.isAtEnd() && !cursor.accept("language")) {
      cursor.next().ifPresent(type::add);
    }
    List<String> language = cursor.dotted();
    return type.isEmpty() || language.isEmpty()
        ? Optional.empty()
        : reference(
            ObjectKind.TRANSFORM,
            List.of(""),
            1,
            Optional.of(signatures.type(type) + ", " + Identifiers.quote(language.get(0))));
  }

  private Optional<Reference> onRelation(ObjectKind kind) {
    List<String> own = cursor.dotted();
    if (!cursor.accept("on")) {
      return Optional.empty();
    }
    return relation(ObjectKind.TABLE)
        .flatMap(
            relation ->
                reference(
                    kind,
                    Stream.concat(relation.names().stream(), own.stream()).toList(),
                    3,
                    Optional.of("")));
  }

  /** A column stands for its relation. */
  private Optional<Reference> column() {
    List<String> names = cursor.dotted();
    List<String> relation = cursor.qualified(names.subList(0, Math.max(0, names.size() - 1)));
    return reference(ObjectKind.COLUMN, relation, 2, Optional.of(""));
  }

  private static Optional<Reference> reference(
      ObjectKind kind, List<String> names, int count, Optional<String> signature) {
    return names.size() == count
        ? Optional.of(new Reference(kind, names, signature))
        : Optional.empty();
  }
}
