package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.plan.SqlObjectOperation;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** Renders what is done to objects that are kept as SQL. */
record SqlObjectRenderer(Names names) implements SqlObjectOperation.Visitor<String> {
  @Override
  public String make(SqlObjectOperation.Make operation) {
    return closed(operation.statement());
  }

  @Override
  public String replace(SqlObjectOperation.Replace operation) {
    List<Token> tokens = SqlLexer.tokens(operation.statement());
    List<Token> words =
        tokens.stream().filter(token -> token.kind() != Token.Kind.SPACE).limit(2).toList();
    if (words.size() < 2
        || !words.get(0).value().equals("create")
        || words.get(1).value().equals("or")) {
      return closed(operation.statement());
    }
    int end = words.get(0).start() + words.get(0).text().length();
    return closed(
        operation.statement().substring(0, end)
            + " OR REPLACE"
            + operation.statement().substring(end));
  }

  @Override
  public String drop(SqlObjectOperation.Drop operation) {
    return "DROP " + identity(operation.object()) + (operation.cascades() ? " CASCADE" : "");
  }

  @Override
  public String rename(SqlObjectOperation.Rename operation) {
    return "ALTER %s RENAME TO %s"
        .formatted(identity(operation.object()), Identifiers.quote(operation.newName()));
  }

  @Override
  public String takeBack(SqlObjectOperation.TakeBack operation) {
    return new Reversal(operation.statement()).statement();
  }

  @Override
  public String comment(SqlObjectOperation.Comment operation) {
    return "COMMENT ON %s IS %s"
        .formatted(
            identity(operation.object()),
            operation.comment().map(Identifiers::literal).orElse("NULL"));
  }

  @Override
  public String enable(SqlObjectOperation.Enable operation) {
    SqlObjectName object = operation.object();
    String name = Identifiers.quote(last(object));
    return object.kind() == ObjectKind.EVENT_TRIGGER
        ? "ALTER EVENT TRIGGER %s ENABLE".formatted(name)
        : "ALTER TABLE %s ENABLE %s %s".formatted(relation(object), keyword(object.kind()), name);
  }

  @Override
  public String setSchema(SqlObjectOperation.SetSchema operation) {
    return "ALTER %s SET SCHEMA %s"
        .formatted(
            identity(operation.object()),
            Identifiers.quote(operation.schema().orElse(names.defaultSchema())));
  }

  @Override
  public String update(SqlObjectOperation.Update operation) {
    Optional<String> version = operation.version();
    return "ALTER %s UPDATE%s"
        .formatted(
            identity(operation.object()),
            version.map(text -> " TO " + Identifiers.literal(text)).orElse(""));
  }

  @Override
  public String setVersion(SqlObjectOperation.SetVersion operation) {
    return "ALTER %s VERSION %s"
        .formatted(
            identity(operation.object()),
            operation.version().map(Identifiers::literal).orElse("NULL"));
  }

  @Override
  public String setOptions(SqlObjectOperation.SetOptions operation) {
    Map<String, String> from = operation.options().from();
    Map<String, String> to = operation.options().to();
    List<String> actions = new ArrayList<>();
    from.keySet().stream()
        .filter(option -> !to.containsKey(option))
        .forEach(option -> actions.add("DROP " + Identifiers.quote(option)));
    to.forEach(
        (option, literal) -> {
          if (!literal.equals(from.get(option))) {
            String action = from.containsKey(option) ? "SET " : "ADD ";
            actions.add(action + Identifiers.quote(option) + " " + literal);
          }
        });
    return "ALTER %s OPTIONS (%s)"
        .formatted(identity(operation.object()), String.join(", ", actions));
  }

  /** {@return the object as {@code DROP} and {@code COMMENT ON} name it, its kind first} */
  private String identity(SqlObjectName object) {
    String identity =
        switch (object.kind()) {
          case FUNCTION, PROCEDURE -> relation(object) + "(" + object.signature() + ")";
          case AGGREGATE ->
              relation(object)
                  + "("
                  + (object.signature().isEmpty() ? "*" : object.signature())
                  + ")";
          case OPERATOR ->
              Identifiers.quote(object.names().get(0))
                  + "."
                  + last(object)
                  + " ("
                  + (object.signature().contains(", ") ? "" : "NONE, ")
                  + object.signature()
                  + ")";
          case OPERATOR_FAMILY, OPERATOR_CLASS ->
              relation(object) + " USING " + Identifiers.quote(object.signature());
          case CAST -> "(" + object.signature().replaceFirst(", ", " AS ") + ")";
          case TRANSFORM -> {
            int end = object.signature().lastIndexOf(", ");
            yield "FOR %s LANGUAGE %s"
                .formatted(
                    object.signature().substring(0, end), object.signature().substring(end + 2));
          }
          case RULE, TRIGGER, POLICY -> Identifiers.quote(last(object)) + " ON " + relation(object);
          default ->
              object.names().size() == 1 ? Identifiers.quote(last(object)) : relation(object);
        };
    return keyword(object.kind()) + " " + identity;
  }

  /** What an object's first two names name: itself, or what it is a part of. */
  private String relation(SqlObjectName object) {
    return names.of(new QualifiedName(object.names().get(0), object.names().get(1)));
  }

  private static String last(SqlObjectName object) {
    return object.names().get(object.names().size() - 1);
  }

  private static String keyword(ObjectKind kind) {
    return kind.isSqlType() ? "TYPE" : kind.words().toUpperCase(Locale.ROOT);
  }

  /** A comment at the end would swallow the semicolon. */
  private static String closed(String statement) {
    List<Token> tokens = SqlLexer.tokens(statement);
    boolean open = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().startsWith("--");
    return open ? statement + "\n" : statement;
  }
}
