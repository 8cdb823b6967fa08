package org.schemaparity.processor.define;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.Token;

/** Reads what a statement creates from its leading words. */
final class CreationReader {
  private final TokenCursor cursor;
  private final Signatures signatures;
  private final ReferenceReader references;
  private boolean temporary;

  CreationReader(TokenCursor cursor, Signatures signatures) {
    this.cursor = cursor;
    this.signatures = signatures;
    this.references = new ReferenceReader(cursor, signatures);
  }

  /** {@return whether the object ends with its session} */
  boolean isTemporary() {
    return temporary;
  }

  /** {@return the object after {@code CREATE}, or nothing when it is none of ours} */
  Optional<SqlObjectName> read() {
    cursor.accept("or", "replace");
    if (!cursor.accept("local")) {
      cursor.accept("global");
    }
    temporary = cursor.accept("temp") || cursor.accept("temporary");
    cursor.accept("recursive");
    Optional<SqlObjectName> name = name();
    temporary |= name.filter(object -> object.names().get(0).startsWith("pg_temp")).isPresent();
    return name;
  }

  private Optional<SqlObjectName> name() {
    Optional<ObjectKind> inSchema = cursor.acceptKind(ReferenceReader.IN_SCHEMA);
    if (inSchema.isPresent()) {
      return inSchema(inSchema.get());
    }
    Optional<ObjectKind> plain = cursor.acceptKind(ReferenceReader.PLAIN);
    if (plain.isPresent()) {
      return plain(plain.get());
    } else if (cursor.accept("function")) {
      return routine(ObjectKind.FUNCTION);
    } else if (cursor.accept("procedure")) {
      return routine(ObjectKind.PROCEDURE);
    } else if (cursor.accept("aggregate")) {
      return aggregate();
    } else if (cursor.accept("constraint", "trigger") || cursor.accept("trigger")) {
      return onRelation(ObjectKind.TRIGGER, "on");
    } else if (cursor.accept("rule")) {
      return onRelation(ObjectKind.RULE, "to");
    } else if (cursor.accept("policy")) {
      return onRelation(ObjectKind.POLICY, "on");
    }
    return rarer();
  }

  private Optional<SqlObjectName> rarer() {
    if (cursor.accept("type")) {
      return type();
    } else if (cursor.accept("cast")) {
      return references.cast().map(Reference::name);
    } else if (cursor.accept("transform")) {
      return references.transform().map(Reference::name);
    } else if (cursor.accept("default", "conversion")) {
      return inSchema(ObjectKind.CONVERSION);
    }
    Optional<ObjectKind> ofMethod = cursor.acceptKind(ReferenceReader.OF_METHOD);
    if (ofMethod.isPresent()) {
      return references.ofMethod(ofMethod.get()).map(Reference::name);
    } else if (cursor.accept("operator")) {
      return operator();
    }
    cursor.accept("trusted");
    cursor.accept("procedural");
    return cursor.accept("language") ? plain(ObjectKind.LANGUAGE) : Optional.empty();
  }

  /** Enums and composite types are declared as Java classes. */
  private Optional<SqlObjectName> type() {
    List<String> names = cursor.qualified();
    if (cursor.accept("as", "range")) {
      return name(ObjectKind.RANGE_TYPE, names, 2, "");
    }
    return cursor.isAtEnd() || cursor.isAt("(")
        ? name(ObjectKind.BASE_TYPE, names, 2, "")
        : Optional.empty();
  }

  private Optional<SqlObjectName> plain(ObjectKind kind) {
    cursor.accept("if", "not", "exists");
    return name(kind, cursor.dotted(), 1, "");
  }

  private Optional<SqlObjectName> inSchema(ObjectKind kind) {
    cursor.accept("if", "not", "exists");
    return name(kind, cursor.qualified(), 2, "");
  }

  private Optional<SqlObjectName> routine(ObjectKind kind) {
    List<String> names = cursor.qualified();
    return cursor
        .parenthesised()
        .flatMap(arguments -> name(kind, names, 2, signatures.arguments(arguments)));
  }

  /** The manual, "CREATE AGGREGATE": the old syntax has a parameter {@code BASETYPE}. */
  private Optional<SqlObjectName> aggregate() {
    List<String> names = cursor.qualified();
    return cursor
        .parenthesised()
        .flatMap(
            tokens -> {
              Optional<String> old =
                  Signatures.parameter(tokens, "basetype")
                      .map(type -> type.get(0).text().equalsIgnoreCase("any") ? "" : one(type));
              return name(
                  ObjectKind.AGGREGATE,
                  names,
                  2,
                  old.orElseGet(() -> signatures.arguments(tokens)));
            });
  }

  private String one(List<Token> type) {
    return signatures.type(type);
  }

  private Optional<SqlObjectName> operator() {
    List<String> names = cursor.operator();
    return cursor
        .parenthesised()
        .flatMap(
            tokens -> {
              String operands =
                  Stream.of("leftarg", "rightarg")
                      .map(side -> Signatures.parameter(tokens, side).map(this::one).orElse("NONE"))
                      .collect(Collectors.joining(", "));
              return name(ObjectKind.OPERATOR, names, 2, operands);
            });
  }

  private Optional<SqlObjectName> onRelation(ObjectKind kind, String before) {
    List<String> own = cursor.dotted();
    return cursor.skipTo(before)
        ? references
            .relation(ObjectKind.TABLE)
            .flatMap(
                relation ->
                    name(
                        kind,
                        Stream.concat(relation.names().stream(), own.stream()).toList(),
                        3,
                        ""))
        : Optional.empty();
  }

  private static Optional<SqlObjectName> name(
      ObjectKind kind, List<String> names, int count, String signature) {
    return names.size() == count
        ? Optional.of(new SqlObjectName(kind, names, signature))
        : Optional.empty();
  }
}
