package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObjectName;

/** Functions, procedures, aggregates, operators and casts. */
class RoutineReaderTest {
  private static final String MOOD = "CREATE TYPE mood AS ENUM ('ok')";

  @ParameterizedTest
  @EnumSource
  void aFunctionIsKnownByItsArgumentsTypes(TestServer server) throws SQLException {
    var function =
        Reading.object(
            server,
            ObjectKind.FUNCTION,
            MOOD,
            "CREATE FUNCTION f(n int, m mood[], OUT o int, VARIADIC t text[] DEFAULT '{}')"
                + " LANGUAGE sql AS 'SELECT 1'",
            "COMMENT ON FUNCTION f IS 'x'");
    assertThat(function.name())
        .isEqualTo(
            new SqlObjectName(
                ObjectKind.FUNCTION, List.of("public", "f"), "integer, public.mood[], text[]"));
    assertThat(function.comment()).contains("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RETURNS SETOF int LANGUAGE sql AS 'SELECT 1' | result | SETOF integer",
        "RETURNS int LANGUAGE sql AS 'SELECT 1' | arguments | a integer DEFAULT 1",
        "RETURNS int LANGUAGE plpgsql AS 'begin return 1; end' | language | plpgsql",
        "RETURNS int LANGUAGE sql AS 'SELECT 2' | body | SELECT 2",
        "RETURNS int LANGUAGE sql STABLE AS 'SELECT 1' | volatility | stable",
        "RETURNS int LANGUAGE sql STRICT AS 'SELECT 1' | null input | returns null",
        "RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1' | security | definer",
        "RETURNS int LANGUAGE sql LEAKPROOF AS 'SELECT 1' | leakproof | true",
        "RETURNS int LANGUAGE sql PARALLEL SAFE AS 'SELECT 1' | parallel | safe",
        "RETURNS int LANGUAGE sql COST 7 AS 'SELECT 1' | cost | 7",
        "RETURNS SETOF int LANGUAGE sql ROWS 8 AS 'SELECT 1' | rows | 8",
        "RETURNS int LANGUAGE sql SET work_mem = '1MB' AS 'SELECT 1' | settings | work_mem=1MB",
        "RETURNS int LANGUAGE internal WINDOW AS 'window_ntile' | window | true",
        "RETURNS int LANGUAGE internal SUPPORT generate_series_int4_support AS 'int4abs' | support | generate_series_int4_support",
      })
  void everyAttributeOfAFunctionHasItsName(String function, String attribute, String value)
      throws SQLException {
    for (TestServer server : TestServer.values()) {
      var read =
          Reading.object(
              server, ObjectKind.FUNCTION, "CREATE FUNCTION f(a int DEFAULT 1) " + function);
      assertThat(read.details().of(attribute)).contains(value);
      assertThat(read.definition().statements())
          .singleElement()
          .asString()
          .startsWith("CREATE OR REPLACE FUNCTION public.f(a integer DEFAULT 1)")
          .endsWith("$function$");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFunctionMayDependOnAnExtensionAndHaveTransforms(TestServer server) throws SQLException {
    var function =
        Reading.object(
            server,
            ObjectKind.FUNCTION,
            "CREATE EXTENSION hstore",
            "CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal))",
            "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql TRANSFORM FOR TYPE int"
                + " AS 'SELECT 1'",
            "ALTER FUNCTION f DEPENDS ON EXTENSION hstore");
    assertThat(function.details().of("transforms")).contains("integer");
    assertThat(function.details().of("depends on extension")).contains("hstore");
    assertThat(function.definition().statements())
        .contains("ALTER ROUTINE public.f(integer) DEPENDS ON EXTENSION hstore");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void theBodyOfAFunctionInStandardSqlIsPrinted(TestServer server) throws SQLException {
    assertThat(
            Reading.details(
                server,
                ObjectKind.FUNCTION,
                "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a; END"))
        .hasEntrySatisfying(
            "body", body -> assertThat(body).startsWith("BEGIN ATOMIC\n SELECT").endsWith("\nEND"));
    assertThat(
            Reading.details(
                server,
                ObjectKind.FUNCTION,
                "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql RETURN a + 1"))
        .containsEntry("body", "RETURN (a + 1)");
  }

  @ParameterizedTest
  @EnumSource
  void aProcedureIsARoutine(TestServer server) throws SQLException {
    var procedure =
        Reading.object(
            server,
            ObjectKind.PROCEDURE,
            "CREATE PROCEDURE p(INOUT a text DEFAULT 'x') LANGUAGE plpgsql AS 'begin end'");
    assertThat(procedure.name().toString()).isEqualTo("public.p(text)");
    assertThat(procedure.details().of("arguments")).contains("INOUT a text DEFAULT 'x'::text");
    assertThat(procedure.details().of("result")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatARangeTypeMakesIsNoFunctionOfItsOwn(TestServer server) throws SQLException {
    assertThat(Reading.of(server, "CREATE TYPE r AS RANGE (SUBTYPE = float8)").sqlObjects())
        .extracting("kind")
        .containsExactly(ObjectKind.RANGE_TYPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a(int) (SFUNC = int4pl, STYPE = int) | state function | int4pl",
        "a(int) (SFUNC = int4pl, STYPE = int) | state type | integer",
        "a(int) (SFUNC = int4pl, STYPE = int) | arguments | integer",
        "a(int) (SFUNC = int4pl, STYPE = int) | result | integer",
        "a(int) (SFUNC = int4pl, STYPE = int) | kind | normal",
        "a(int) (SFUNC = int4pl, STYPE = int, SSPACE = 8) | state size | 8",
        "a(int) (SFUNC = int4pl, STYPE = int, INITCOND = '5') | initial value | 5",
        "a(int) (SFUNC = int4pl, STYPE = int, COMBINEFUNC = int4pl) | combine function | int4pl",
        "a(int) (SFUNC = int4pl, STYPE = int, PARALLEL = SAFE) | parallel | safe",
        "a(int) (SFUNC = int4smaller, STYPE = int, SORTOP = <) | sort operator | pg_catalog.<",
        "a(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = int4abs) | final function | int4abs",
        "a(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = int4abs, FINALFUNC_MODIFY = SHAREABLE) | final modify | shareable",
        "a(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA) | final extra | true",
        "a(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA) | kind | ordered-set",
        "a(VARIADIC \"any\" ORDER BY VARIADIC \"any\") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL) | kind | hypothetical-set",
        "a(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_sum, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize) | serial function | numeric_avg_serialize",
        "a(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_sum, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize) | deserial function | numeric_avg_deserialize",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int) | moving state function | int4pl",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int) | moving inverse function | int4mi",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int) | moving state type | integer",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MSSPACE = 9) | moving state size | 9",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MINITCOND = '6') | moving initial value | 6",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MFINALFUNC = int4abs) | moving final function | int4abs",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MFINALFUNC = int4abs, MFINALFUNC_MODIFY = SHAREABLE) | moving final modify | shareable",
        "a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MFINALFUNC = extra, MFINALFUNC_EXTRA) | moving final extra | true",
      })
  void everyAttributeOfAnAggregateHasItsName(String aggregate, String attribute, String value)
      throws SQLException {
    String function =
        "CREATE FUNCTION public.extra(int, int) RETURNS int LANGUAGE sql AS 'SELECT 1'";
    for (TestServer server : TestServer.values()) {
      var read =
          Reading.object(server, ObjectKind.AGGREGATE, function, "CREATE AGGREGATE " + aggregate);
      assertThat(read.details().of(attribute)).contains(value);
      String statement = read.definition().statements().get(0);
      assertThat(Reading.object(server, ObjectKind.AGGREGATE, function, statement)).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAggregateThatTakesNothingHasAStar(TestServer server) throws SQLException {
    var aggregate =
        Reading.object(
            server,
            ObjectKind.AGGREGATE,
            "CREATE AGGREGATE a(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')",
            "COMMENT ON AGGREGATE a(*) IS 'x'");
    assertThat(aggregate.name().toString()).isEqualTo("public.a(*)");
    assertThat(aggregate.comment()).contains("x");
    assertThat(aggregate.definition().statements())
        .containsExactly(
            "CREATE AGGREGATE public.a(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')");
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorHasAFunctionAndWhatThePlannerMayDo(TestServer server) throws SQLException {
    var operator =
        Reading.object(
            server,
            ObjectKind.OPERATOR,
            "CREATE OPERATOR !== (FUNCTION = int4ne, LEFTARG = int, RIGHTARG = int)",
            "CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int,"
                + " COMMUTATOR = ===, NEGATOR = !==, RESTRICT = eqsel, JOIN = eqjoinsel,"
                + " HASHES, MERGES)",
            "COMMENT ON OPERATOR ===(int, int) IS 'x'");
    assertThat(operator.name().toString()).isEqualTo("public.===(integer, integer)");
    assertThat(operator.comment()).contains("x");
    assertThat(Reading.map(operator.details()))
        .isEqualTo(
            Map.of(
                "function", "int4eq",
                "result", "boolean",
                "commutator", "public.===",
                "negator", "public.!==",
                "restrict", "eqsel",
                "join", "eqjoinsel",
                "hashes", "true",
                "merges", "true"));
    assertThat(operator.definition().statements())
        .containsExactly(
            "CREATE OPERATOR public.=== (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer,"
                + " COMMUTATOR = OPERATOR(public.===), NEGATOR = OPERATOR(public.!==),"
                + " RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES)");
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorBeforeItsOperandHasOne(TestServer server) throws SQLException {
    var operator =
        Reading.object(
            server,
            ObjectKind.OPERATOR,
            "CREATE OPERATOR @@@ (FUNCTION = int4abs, RIGHTARG = int)");
    assertThat(operator.name().signature()).isEqualTo("integer");
    assertThat(operator.definition().statements())
        .containsExactly("CREATE OPERATOR public.@@@ (FUNCTION = int4abs, RIGHTARG = integer)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WITH FUNCTION f(mood) AS ASSIGNMENT | public.f(public.mood) | assignment",
        "WITH FUNCTION f(mood) | public.f(public.mood) | explicit",
        "WITH INOUT AS IMPLICIT | inout | implicit",
        "WITHOUT FUNCTION | none | explicit",
      })
  void aCastHasAFunctionAndAContext(String cast, String function, String context)
      throws SQLException {
    for (TestServer server : TestServer.values()) {
      String types = cast.startsWith("WITHOUT") ? "date AS int" : "mood AS text";
      var read =
          Reading.object(
              server,
              ObjectKind.CAST,
              MOOD,
              "CREATE FUNCTION f(mood) RETURNS text LANGUAGE sql AS 'SELECT NULL::text'",
              "CREATE CAST (" + types + ") " + cast);
      assertThat(Reading.map(read.details()))
          .isEqualTo(Map.of("function", function, "context", context));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCastIsKnownByItsTypes(TestServer server) throws SQLException {
    var cast =
        Reading.object(
            server,
            ObjectKind.CAST,
            MOOD,
            "CREATE CAST (mood AS text) WITH INOUT AS ASSIGNMENT",
            "COMMENT ON CAST (mood AS text) IS 'x'");
    assertThat(cast.name())
        .isEqualTo(new SqlObjectName(ObjectKind.CAST, List.of(""), "public.mood, text"));
    assertThat(cast.comment()).contains("x");
    assertThat(cast.definition().statements())
        .containsExactly("CREATE CAST (public.mood AS text) WITH INOUT AS ASSIGNMENT");
  }
}
