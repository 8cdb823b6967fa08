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
        .map(reference -> reference.attached(ObjectKind.PRIVILEGES));
  }

  /** {@return for whose objects the privileges after {@code ALTER DEFAULT PRIVILEGES} are} */
  Optional<SqlObjectName> byDefault() {
    List<String> names = new ArrayList<>();
    boolean ofRole = cursor.accept("for", "role") || cursor.accept("for", "user");
    names.add(ofRole ? list() : "current_user");
    if (cursor.accept("in", "schema")) {
      names.add(list());
    }
    if (!cursor.skipTo("on")) {
      return Optional.empty();
    }
    cursor.next().map(Token::value).ifPresent(names::add);
    return Optional.of(new SqlObjectName(ObjectKind.DEFAULT_PRIVILEGES, names, ""));
  }

  private String list() {
    List<String> names = new ArrayList<>(cursor.dotted());
    while (cursor.isAt(",")) {
      cursor.next();
      names.addAll(cursor.dotted());
    }
    return String.join(", ", names);
  }
}
