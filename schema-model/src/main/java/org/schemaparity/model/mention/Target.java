package org.schemaparity.model.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * Something that texts mention.
 *
 * @param sort as what they mention it
 * @param schema the raw name of its schema, if it lies in one
 * @param names the raw names that it is mentioned by
 * @param column the raw name of the column, if only those that also mention that are meant
 */
public record Target(
    Sort sort, Optional<String> schema, Set<String> names, Optional<String> column) {
  /** As what something is mentioned. */
  public enum Sort {
    /** A schema. */
    SCHEMA,
    /** What a query reads. */
    RELATION,
    /** A type other than a relation's. */
    TYPE,
    /** An attribute of a composite type, which is selected from a value of any name. */
    ATTRIBUTE,
    /** What is called. */
    ROUTINE,
    /** What is used without a name of its own: an operator or a cast. */
    CONVERSION,
    /** Anything else. */
    OTHER
  }

  public Target {
    names = Set.copyOf(names);
  }

  /** {@return a schema} */
  public static Target schema(String name) {
    return new Target(Sort.SCHEMA, Optional.empty(), Set.of(name), Optional.empty());
  }

  /** {@return a table, or anything else that queries read} */
  public static Target relation(QualifiedName name) {
    return named(Sort.RELATION, name);
  }

  /** {@return a table's column} */
  public static Target column(QualifiedName table, String column) {
    return new Target(
        Sort.RELATION, Optional.of(table.schema()), Set.of(table.name()), Optional.of(column));
  }

  /** {@return a type} */
  public static Target type(QualifiedName name) {
    return named(Sort.TYPE, name);
  }

  /** {@return a composite type's attribute} */
  public static Target attribute(String name) {
    return new Target(Sort.ATTRIBUTE, Optional.empty(), Set.of(name), Optional.empty());
  }

  /** {@return a sequence or anything else that has a qualified name} */
  public static Target other(QualifiedName name) {
    return named(Sort.OTHER, name);
  }

  /** {@return the object, unless nothing ever mentions one of its kind} */
  public static Optional<Target> of(SqlObjectName object) {
    List<String> names = object.names();
    String own = names.get(names.size() - 1);
    Optional<String> schema = names.size() == 1 ? Optional.empty() : Optional.of(names.get(0));
    return switch (object.kind()) {
      case VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> of(Sort.RELATION, schema, Set.of(own));
      case BASE_TYPE -> of(Sort.TYPE, schema, Set.of(own));
      case RANGE_TYPE -> of(Sort.TYPE, schema, Set.of(own, DefaultNames.multirange(own)));
      case FUNCTION, PROCEDURE, AGGREGATE -> of(Sort.ROUTINE, schema, Set.of(own));
      case OPERATOR -> of(Sort.CONVERSION, schema, Set.of(own));
      case CAST -> of(Sort.CONVERSION, Optional.empty(), types(object.signature()));
      // It has no name; what uses one has a clause that begins with the word.
      case TRANSFORM -> of(Sort.OTHER, Optional.empty(), Set.of("transform"));
      case EXTENSION,
          ACCESS_METHOD,
          LANGUAGE,
          OPERATOR_FAMILY,
          OPERATOR_CLASS,
          TEXT_SEARCH_PARSER,
          TEXT_SEARCH_TEMPLATE,
          COLLATION,
          TEXT_SEARCH_DICTIONARY,
          TEXT_SEARCH_CONFIGURATION,
          FOREIGN_DATA_WRAPPER,
          SERVER ->
          of(Sort.OTHER, schema, Set.of(own));
      default -> Optional.empty();
    };
  }

  private static Target named(Sort sort, QualifiedName name) {
    return new Target(sort, Optional.of(name.schema()), Set.of(name.name()), Optional.empty());
  }

  private static Optional<Target> of(Sort sort, Optional<String> schema, Set<String> names) {
    return Optional.of(new Target(sort, schema, names, Optional.empty()));
  }

  /**
   * What is cast, or what to: of types of PostgreSQL's own, which have no schema, there are many.
   */
  private static Set<String> types(String signature) {
    List<Token> tokens = SqlLexer.withoutSpace(signature);
    Set<String> qualified =
        IntStream.range(1, tokens.size())
            .filter(i -> tokens.get(i - 1).is("."))
            .mapToObj(i -> tokens.get(i).value())
            .collect(Collectors.toSet());
    Stream<String> all = tokens.stream().filter(Token::isName).map(Token::value);
    return qualified.isEmpty() ? all.collect(Collectors.toSet()) : qualified;
  }
}
