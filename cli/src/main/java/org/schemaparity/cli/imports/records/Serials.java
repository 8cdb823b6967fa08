package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Optional;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.model.sql.TypeText;

/** Finds the columns that are serial ones, and writes sequences as annotations. */
final class Serials {
  private Serials() {}

  /** {@return the sequence of a column that {@code @Serial} says everything of, if it is one} */
  static Optional<Sequence> of(Scope scope, QualifiedName table, Column column) {
    if (!(column.value() instanceof ColumnValue.Default byDefault) || !column.notNull()) {
      return Optional.empty();
    }
    return sequence(byDefault.expression().sql(), scope.defaultSchema())
        .map(scope.sequences()::get)
        .filter(
            sequence ->
                sequence.ownedBy().equals(Optional.of(new ColumnName(table, column.name())))
                    && sequence.name().schema().equals(table.schema())
                    && sequence.type().equals(TypeText.of(column.type(), Optional.empty())));
  }

  /** {@return the sequence of {@code nextval('…'::regclass)}} */
  private static Optional<QualifiedName> sequence(String sql, String defaultSchema) {
    List<Token> tokens = SqlLexer.withoutSpace(sql);
    boolean next =
        tokens.size() == 6
            && tokens.get(0).value().equals("nextval")
            && tokens.get(1).is("(")
            && tokens.get(2).kind() == Token.Kind.STRING
            && tokens.get(2).text().startsWith("'")
            && tokens.get(4).value().equals("regclass");
    if (!next) {
      return Optional.empty();
    }
    String literal = tokens.get(2).text();
    List<Token> names =
        SqlLexer.withoutSpace(literal.substring(1, literal.length() - 1).replace("''", "'"));
    if (names.size() == 1) {
      return Optional.of(new QualifiedName(defaultSchema, names.get(0).value()));
    }
    return names.size() == 3
        ? Optional.of(new QualifiedName(names.get(0).value(), names.get(2).value()))
        : Optional.empty();
  }

  static Use use(QualifiedName table, String column, Sequence sequence) {
    String usual = DefaultNames.sequence(table.name(), column, taken -> false);
    Use use =
        Use.ours("Serial")
            .withText(
                "sequence",
                Optional.of(sequence.name().name()).filter(name -> !name.equals(usual)));
    return options(use, sequence.options())
        .withFlag("unlogged", sequence.unlogged())
        .withText("comment", sequence.comment());
  }

  /**
   * {@return a sequence that belongs to no serial column}
   *
   * @param owner the column that owns it, as its record calls it
   */
  static Use use(Sequence sequence, Optional<String> schema, Optional<String> owner) {
    Use use =
        Use.ours("Sequence")
            .with("name", Value.string(sequence.name().name()))
            .withText("schema", schema);
    if (!sequence.type().equals("bigint")) {
      use =
          use.with(
              "type",
              new Value.Constant(
                  Use.className("Sequence"),
                  "Type." + sequence.type().toUpperCase(java.util.Locale.ROOT)));
    }
    return options(use, sequence.options())
        .withFlag("unlogged", sequence.unlogged())
        .withText("ownedBy", owner)
        .withText("comment", sequence.comment());
  }

  static Use options(Use use, SequenceOptions options) {
    return use.with("start", options.start().map(Value::number))
        .with("increment", options.increment().map(Value::number))
        .with("minimum", options.minimum().map(Value::number))
        .with("maximum", options.maximum().map(Value::number))
        .with("cache", options.cache().map(Value::number))
        .withFlag("cycle", options.cycle());
  }
}
