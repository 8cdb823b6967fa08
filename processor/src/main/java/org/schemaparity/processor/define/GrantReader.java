package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.Token;

/** Reads whose privileges a statement changes. */
final class GrantReader {
  private static final Set<String> KINDS =
      Set.of("table", "sequence", "schema", "type", "domain", "function", "procedure", "routine");

  private final TokenCursor cursor;
  private final Signatures signatures;

  GrantReader(TokenCursor cursor, Signatures signatures) {
    this.cursor = cursor;
    this.signatures = signatures;
  }

  /**
   * {@return what the privileges after {@code GRANT} or {@code REVOKE} are for, if that is one
   * object of ours}
   */
  Optional<SqlObjectName> ofObject() {
    if (!cursor.skipTo("on")) {
      return Optional.empty();
    }
    ReferenceReader references = new ReferenceReader(cursor, signatures);
    boolean named =
        cursor
            .peek()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .filter(token -> KINDS.contains(token.value()) || token.value().equals("foreign"))
            .isPresent();
    Optional<Reference> object = named ? references.read() : references.relation(ObjectKind.TABLE);
    return object
        .filter(reference -> cursor.accept("to") || cursor.accept("from"))
        .map(
            reference ->
                new SqlObjectName(ObjectKind.PRIVILEGES, List.of(reference.title(), roles()), ""));
  }

  /** {@return for whose objects the privileges after {@code ALTER DEFAULT PRIVILEGES} are} */
  Optional<SqlObjectName> byDefault() {
    boolean ofRole = cursor.accept("for", "role") || cursor.accept("for", "user");
    String maker = ofRole ? roles() : "current_user";
    String schema = cursor.accept("in", "schema") ? " in schema " + roles() : "";
    if (!cursor.skipTo("on")) {
      return Optional.empty();
    }
    return cursor
        .next()
        .filter(objects -> cursor.accept("to") || cursor.accept("from"))
        .map(
            objects ->
                new SqlObjectName(
                    ObjectKind.DEFAULT_PRIVILEGES,
                    List.of(objects.value() + " of " + maker + schema, roles()),
                    ""));
  }

  private String roles() {
    cursor.accept("group");
    List<String> names = new ArrayList<>(cursor.dotted());
    while (cursor.isAt(",")) {
      cursor.next();
      cursor.accept("group");
      names.addAll(cursor.dotted());
    }
    return String.join(", ", names);
  }
}
