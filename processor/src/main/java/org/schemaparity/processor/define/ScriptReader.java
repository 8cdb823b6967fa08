package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Details;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.declare.NameRules;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads the objects that a script makes. */
final class ScriptReader {
  private final Script script;
  private final String defaultSchema;
  private final Signatures signatures;
  private final List<DefinedObject> objects = new ArrayList<>();
  private final Map<List<String>, SqlObjectName> indexes = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ScriptReader(Script script, String defaultSchema) {
    this.script = script;
    this.defaultSchema = defaultSchema;
    this.signatures = new Signatures(defaultSchema);
  }

  static Declared<List<DefinedObject>> read(Script script, String defaultSchema) {
    ScriptReader reader = new ScriptReader(script, defaultSchema);
    Declared<List<Statement>> statements = Splitter.split(script);
    reader.diagnostics.addAll(statements.diagnostics());
    statements.value().forEach(reader::read);
    return new Declared<>(reader.objects, reader.diagnostics);
  }

  private void read(Statement statement) {
    TokenCursor cursor = new TokenCursor(statement.tokens(), defaultSchema);
    GrantReader grants = new GrantReader(cursor, signatures);
    if (cursor.accept("create")) {
      create(statement, cursor);
    } else if (cursor.accept("comment", "on")) {
      comment(statement, cursor);
    } else if (cursor.accept("alter", "default", "privileges")) {
      add(statement, grants.byDefault());
    } else if (cursor.accept("alter")) {
      alter(statement, cursor);
    } else if (cursor.accept("grant") || cursor.accept("revoke")) {
      add(statement, grants.ofObject());
    } else {
      unknown(statement);
    }
  }

  private void create(Statement statement, TokenCursor cursor) {
    if (cursor.accept("unique", "index") || cursor.accept("index")) {
      createIndex(statement, cursor);
      return;
    }
    CreationReader reader = new CreationReader(cursor, signatures);
    Optional<SqlObjectName> name = reader.read();
    if (reader.isTemporary()) {
      error(
          DiagnosticCode.TEMPORARY_OBJECT,
          "`%s` in %s makes an object that ends with its session, and a schema lasts. Leave TEMPORARY out, or remove the statement.",
          statement);
    } else {
      add(statement, name);
    }
  }

  private void createIndex(Statement statement, TokenCursor cursor) {
    cursor.accept("concurrently");
    cursor.accept("if", "not", "exists");
    List<String> index = cursor.dotted();
    Optional<Reference> relation =
        cursor.accept("on")
            ? new ReferenceReader(cursor, signatures).relation(ObjectKind.MATERIALIZED_VIEW)
            : Optional.empty();
    Optional<DefinedObject> owner = relation.flatMap(this::find);
    owner.ifPresent(object -> indexes.put(cursor.qualified(index), object.object().name()));
    addTo(owner, statement);
  }

  private void comment(Statement statement, TokenCursor cursor) {
    Optional<Reference> reference = new ReferenceReader(cursor, signatures).read();
    Optional<DefinedObject> owner = reference.flatMap(this::find);
    boolean ofPart =
        reference
            .filter(named -> named.kind() == ObjectKind.COLUMN || named.kind() == ObjectKind.INDEX)
            .isPresent();
    if (owner.isEmpty() || ofPart || !cursor.accept("is")) {
      addTo(owner, statement);
      return;
    }
    Optional<Token> value = cursor.next();
    Optional<String> text = value.flatMap(Literals::text);
    if (text.isEmpty() && value.filter(token -> token.value().equals("null")).isEmpty()) {
      error(
          DiagnosticCode.MALFORMED_STATEMENT,
          "`%s` in %s has no plain string constant for a comment. Write one between single quotes or dollar signs.",
          statement);
    }
    replace(owner.get(), owner.get().with(text.filter(comment -> !comment.isEmpty())));
  }

  private void alter(Statement statement, TokenCursor cursor) {
    Optional<Reference> reference = new ReferenceReader(cursor, signatures).read();
    if (reference.isPresent() && cursor.accept("owner", "to")) {
      add(
          statement,
          reference.map(
              object -> new SqlObjectName(ObjectKind.OWNER, List.of(object.title()), "")));
    } else if (cursor.accept("rename") || cursor.accept("set", "schema")) {
      unknown(statement);
    } else {
      addTo(reference.flatMap(object -> find(onTable(object, cursor).orElse(object))), statement);
    }
  }

  /** The trigger or rule that {@code ALTER TABLE} lets fire or not. */
  private static Optional<Reference> onTable(Reference relation, TokenCursor cursor) {
    if (relation.kind() != ObjectKind.TABLE
        || !(cursor.accept("enable") || cursor.accept("disable"))) {
      return Optional.empty();
    }
    if (!cursor.accept("replica")) {
      cursor.accept("always");
    }
    ObjectKind kind =
        cursor.accept("trigger")
            ? ObjectKind.TRIGGER
            : cursor.accept("rule") ? ObjectKind.RULE : ObjectKind.TABLE;
    return Optional.of(
        new Reference(
            kind,
            Stream.concat(relation.names().stream(), cursor.dotted().stream()).toList(),
            Optional.of("")));
  }

  private Optional<DefinedObject> find(Reference reference) {
    if (reference.kind() == ObjectKind.INDEX) {
      return Optional.ofNullable(indexes.get(reference.names()))
          .flatMap(
              owner ->
                  objects.stream()
                      .filter(object -> object.object().name().equals(owner))
                      .findFirst());
    }
    return objects.stream().filter(object -> reference.means(object.object().name())).findFirst();
  }

  private void add(Statement statement, Optional<SqlObjectName> name) {
    if (name.isEmpty()) {
      unknown(statement);
      return;
    }
    String last = name.get().names().get(name.get().names().size() - 1);
    diagnostics.addAll(
        NameRules.checkText(
            "The statement in " + script.where(), statement.text(), script.place()));
    if (name.get().kind().compareTo(ObjectKind.PUBLICATION) <= 0) {
      diagnostics.addAll(
          NameRules.checkLength(name.get().kind().words() + " name", last, script.place()));
    }
    List<String> statements = new ArrayList<>(announcement(name.get(), statement));
    statements.add(statement.text());
    objects.add(
        new DefinedObject(
            new SqlObject(name.get(), new Definition(statements), Optional.empty(), Details.NONE),
            script.place(),
            script.where()));
  }

  /**
   * Takes out what belongs to the type that a statement makes: that which announced it, and the
   * functions made since that the statement names, which take or return the type.
   */
  private List<String> announcement(SqlObjectName type, Statement statement) {
    Optional<DefinedObject> announced =
        objects.stream()
            .filter(object -> type.kind().isSqlType())
            .filter(object -> object.object().kind() == ObjectKind.BASE_TYPE)
            .filter(object -> object.object().name().names().equals(type.names()))
            .findFirst();
    if (announced.isEmpty()) {
      return List.of();
    }
    List<DefinedObject> taken = new ArrayList<>(announced.stream().toList());
    objects.subList(objects.indexOf(announced.get()) + 1, objects.size()).stream()
        .filter(object -> object.object().kind() == ObjectKind.FUNCTION)
        .filter(object -> isNamed(object.object().name(), statement))
        .forEach(taken::add);
    objects.removeAll(taken);
    return taken.stream()
        .flatMap(object -> object.object().definition().statements().stream())
        .toList();
  }

  private static boolean isNamed(SqlObjectName function, Statement statement) {
    String name = function.names().get(1);
    return statement.tokens().stream().anyMatch(token -> token.value().equals(name));
  }

  private void addTo(Optional<DefinedObject> owner, Statement statement) {
    if (owner.isPresent()) {
      replace(owner.get(), owner.get().plus(statement.text()));
    } else {
      unknown(statement);
    }
  }

  private void replace(DefinedObject old, DefinedObject changed) {
    objects.set(objects.indexOf(old), changed);
  }

  private void unknown(Statement statement) {
    error(
        DiagnosticCode.UNKNOWN_STATEMENT,
        "`%s` in %s has no place there. " + Advice.about(statement),
        statement);
  }

  private void error(DiagnosticCode code, String text, Statement statement) {
    diagnostics.add(script.error(code, text.formatted(statement.shown(), script.where())));
  }
}
