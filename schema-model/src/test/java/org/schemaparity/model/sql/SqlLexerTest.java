package org.schemaparity.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schemaparity.model.Expression;

class SqlLexerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a>=-1",
        "E'it\\'s' || 'it''s' || $$ it's $$ || $q$ $$ $q$",
        "a /* one /* two */ */ + -- three\n b",
        "\"Odd \"\"name\"\"\" <> U&\"d\\0061t\"",
        "x::numeric(10,2) * .5e-3 / 1_000..2",
        "a->>'k' @> b[1:2] and c is not null",
        "'never closed",
        "\"never closed",
        "/* never /* closed */",
        "$tag$ never closed $tag",
        "größe > 1 and 数 < $1 # ? ~* 'x'"
      })
  void theTokensPutTogetherAreTheTextAgain(String sql) {
    assertThat(SqlLexer.tokens(sql).stream().map(Token::text).collect(Collectors.joining()))
        .isEqualTo(sql);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a", "\"a", "/* a", "$x$ a", "E'a\\'", "U&'a"})
  void whatHasNoEndIsSaidToHaveNone(String sql) {
    assertThat(SqlLexer.tokens(sql)).extracting(Token::kind).containsOnly(Token.Kind.UNTERMINATED);
  }

  @Test
  void namesAreFoldedAsPostgresqlFoldsThem() {
    assertThat(SqlLexer.tokens("ÄFoo \"ÄFoo\"").stream().filter(Token::isName).map(Token::value))
        .containsExactly("Äfoo", "ÄFoo");
  }

  @Test
  void aColumnIsFoundOnlyWhereItCanStandForAColumn() {
    Set<String> columns = Set.of("qty", "price", "date", "lower", "order");

    assertThat(
            ColumnReferences.in(
                new Expression(
                    "QTY > 0 and 'price' <> t.price and lower(x) = $$qty$$ and y::date is null"
                        + " and \"order\" = 1"),
                columns))
        .containsExactly("qty", "order");
  }

  @Test
  void aRenameTouchesTheColumnAlone() {
    assertThat(
            ColumnReferences.rename(
                new Expression("qty > 0 and qty(1) > 'qty'::qty -- qty"),
                Map.of("qty", "Quantity")))
        .isEqualTo(new Expression("\"Quantity\" > 0 and qty(1) > 'qty'::qty -- qty"));
  }

  @Test
  void aNameIsQuotedOnlyWhereItMustBe() {
    assertThat(Identifiers.quote("loans")).isEqualTo("loans");
    assertThat(Identifiers.quote("order")).isEqualTo("\"order\"");
    assertThat(Identifiers.quote("Loans")).isEqualTo("\"Loans\"");
    assertThat(Identifiers.quote("lo\"ans")).isEqualTo("\"lo\"\"ans\"");
    assertThat(Identifiers.literal("it's \\")).isEqualTo("E'it''s \\\\'");
  }
}
