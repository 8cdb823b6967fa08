package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.NullsOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Token;

/**
 * Reads what stands after the column or expression of a key: {@code [COLLATE collation] [class
 * [(parameter = value, …)]] [ASC | DESC] [NULLS FIRST | LAST]}; see "CREATE INDEX" in the
 * PostgreSQL manual.
 */
final class KeyOrders {
  private static final String PG_CATALOG = "pg_catalog";

  /**
   * The operator classes of PostgreSQL's own are called after types; see {@code \dAc} of its {@code
   * psql}. All others lie where their extension does.
   */
  private static final Pattern BUILT_IN_CLASS =
      Pattern.compile(
          """
          (aclitem|array|bit|bool|box|bpchar|bytea|char|cid|cidr|circle|date|enum|float4|float8|inet|\
          int2|int4|int8|interval|jsonb|kd_point|macaddr8?|money|multirange|name|numeric|oid|oidvector|\
          pg_lsn|point|poly|quad_point|range|record|text|tid|time|timestamp|timestamptz|timetz|tsquery|\
          tsvector|uuid|varbit|varchar|xid8?)\
          (_bloom|_image|_inclusion|_minmax|_minmax_multi|_path|_pattern)?_ops""");

  private final List<Token> tokens;
  private final String defaultSchema;
  private int at;

  private KeyOrders(List<Token> tokens, String defaultSchema) {
    this.tokens = tokens;
    this.defaultSchema = defaultSchema;
  }

  /**
   * {@return the order, or nothing if the tokens say something else} A collation without a schema
   * has an empty one until all collations are known.
   */
  static Optional<KeyOrder> read(List<Token> tokens, String defaultSchema) {
    return new KeyOrders(tokens, defaultSchema).read();
  }

  private Optional<KeyOrder> read() {
    Optional<QualifiedName> collation = accept("collate") ? name("") : Optional.empty();
    Optional<OperatorClass> operatorClass =
        isName() && !isOneOf("asc", "desc", "nulls") ? operatorClass() : Optional.empty();
    boolean descending = !accept("asc") && accept("desc");
    Optional<NullsOrder> nulls = Optional.empty();
    if (accept("nulls")) {
      nulls =
          accept("first")
              ? Optional.of(NullsOrder.FIRST)
              : accept("last") ? Optional.of(NullsOrder.LAST) : Optional.empty();
      if (nulls.isEmpty()) {
        return Optional.empty();
      }
    }
    NullsOrder usual = descending ? NullsOrder.FIRST : NullsOrder.LAST;
    return at < tokens.size()
        ? Optional.empty()
        : Optional.of(
            new KeyOrder(
                collation, operatorClass, descending, nulls.filter(order -> order != usual)));
  }

  private Optional<OperatorClass> operatorClass() {
    return name(defaultSchema)
        .map(
            name ->
                BUILT_IN_CLASS.matcher(name.name()).matches() && name.schema().equals(defaultSchema)
                    ? new QualifiedName(PG_CATALOG, name.name())
                    : name)
        .map(name -> new OperatorClass(name, parameters()));
  }

  private Optional<QualifiedName> name(String schema) {
    if (!isName()) {
      return Optional.empty();
    }
    String first = tokens.get(at++).value();
    if (at + 1 < tokens.size() && tokens.get(at).is(".") && tokens.get(at + 1).isName()) {
      at += 2;
      return Optional.of(new QualifiedName(first, tokens.get(at - 1).value()));
    }
    return Optional.of(new QualifiedName(schema, first));
  }

  /** The parameters as the catalog keeps them, without quotes; none where there are none. */
  private List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    int start = at;
    if (at < tokens.size() && tokens.get(at).is("(")) {
      do {
        at++;
        if (at + 3 >= tokens.size() || !isName() || !tokens.get(at + 1).is("=")) {
          at = start;
          return List.of();
        }
        Token value = tokens.get(at + 2);
        boolean quoted = value.kind() == Token.Kind.STRING && value.text().startsWith("'");
        String plain =
            quoted
                ? value.text().substring(1, value.text().length() - 1).replace("''", "'")
                : value.text();
        parameters.add(tokens.get(at).value() + "=" + plain);
        at += 3;
      } while (tokens.get(at).is(","));
      at = tokens.get(at).is(")") ? at + 1 : start;
    }
    return parameters;
  }

  private boolean isName() {
    return at < tokens.size() && tokens.get(at).isName();
  }

  private boolean isOneOf(String... words) {
    return at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.WORD
        && List.of(words).contains(tokens.get(at).value());
  }

  private boolean accept(String word) {
    boolean accepted = isOneOf(word);
    at += accepted ? 1 : 0;
    return accepted;
  }
}
