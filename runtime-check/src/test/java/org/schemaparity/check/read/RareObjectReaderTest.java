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
import org.schemaparity.model.SqlObject;

/** Objects by which people extend PostgreSQL itself. */
class RareObjectReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE CONVERSION v FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8; COMMENT ON CONVERSION v IS 'x' | CONVERSION | public.v | from=LATIN1, to=UTF8, function=iso8859_1_to_utf8, default=false",
        "CREATE DEFAULT CONVERSION v FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8; COMMENT ON CONVERSION v IS 'x' | CONVERSION | public.v | default=true",
        "CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline); COMMENT ON TEXT SEARCH PARSER p IS 'x' | TEXT_SEARCH_PARSER | public.p | start=prsd_start, token=prsd_nexttoken, end=prsd_end, headline=prsd_headline, token types=prsd_lextype",
        "CREATE TEXT SEARCH TEMPLATE m (INIT = dsimple_init, LEXIZE = dsimple_lexize); COMMENT ON TEXT SEARCH TEMPLATE m IS 'x' | TEXT_SEARCH_TEMPLATE | public.m | init=dsimple_init, lexize=dsimple_lexize",
        "CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal)); COMMENT ON TRANSFORM FOR int LANGUAGE sql IS 'x' | TRANSFORM | (integer, sql) | from sql=prsd_lextype(internal), to sql=int4recv(internal)",
        "CREATE LANGUAGE l HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator; COMMENT ON LANGUAGE l IS 'x' | LANGUAGE | l | trusted=false, handler=plpgsql_call_handler, inline=plpgsql_inline_handler, validator=plpgsql_validator",
        "CREATE TRUSTED LANGUAGE l HANDLER plpgsql_call_handler; COMMENT ON LANGUAGE l IS 'x' | LANGUAGE | l | trusted=true, handler=plpgsql_call_handler",
        "CREATE ACCESS METHOD m TYPE INDEX HANDLER bthandler; COMMENT ON ACCESS METHOD m IS 'x' | ACCESS_METHOD | m | type=index, handler=bthandler",
        "CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler; COMMENT ON ACCESS METHOD m IS 'x' | ACCESS_METHOD | m | type=table, handler=heap_tableam_handler",
        "CREATE OPERATOR FAMILY f USING btree; ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 < (int, int), FUNCTION 1 btint4cmp(int, int); COMMENT ON OPERATOR FAMILY f USING btree IS 'x' | OPERATOR_FAMILY | public.f(btree) | operators=OPERATOR 1 <(integer,integer), functions=FUNCTION 1 (integer, integer) btint4cmp(integer,integer)",
        "CREATE OPERATOR FAMILY f USING gist; CREATE OPERATOR CLASS c FOR TYPE point USING gist FAMILY f AS OPERATOR 15 <->(point, point) FOR ORDER BY pg_catalog.float_ops, FUNCTION 3 gist_point_compress(internal), STORAGE box; COMMENT ON OPERATOR CLASS c USING gist IS 'x' | OPERATOR_CLASS | public.c(gist) | type=point, default=false, family=public.f, key type=box",
        "CREATE OPERATOR CLASS c DEFAULT FOR TYPE box USING gin AS STORAGE text; COMMENT ON OPERATOR CLASS c USING gin IS 'x' | OPERATOR_CLASS | public.c(gin) | default=true, key type=text, family=public.c",
      })
  void itsStatementsMakeItAgain(String sql, ObjectKind kind, String name, String details)
      throws SQLException {
    for (TestServer server : TestServer.values()) {
      SqlObject object = Reading.object(server, kind, sql);
      assertThat(object.name()).hasToString(name);
      assertThat(object.comment()).contains("x");
      Map<String, String> read = Reading.map(object.details());
      for (String detail : details.split(", (?=[a-z ]+=)", -1)) {
        String[] pair = detail.split("=", 2);
        assertThat(read).containsEntry(pair[0], pair[1]);
      }
      String family = name.contains("(gist)") ? "CREATE OPERATOR FAMILY f USING gist" : "";
      String ownFamily = name.contains("(gin)") ? "CREATE OPERATOR FAMILY c USING gin" : "";
      SqlObject again =
          Reading.object(
              server, kind, family + ownFamily, String.join(";", object.definition().statements()));
      assertThat(again.definition()).isEqualTo(object.definition());
      assertThat(again.details()).isEqualTo(object.details());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBaseTypeIsMadeWithTheFunctionsThatItNeeds(TestServer server) throws SQLException {
    SqlObject type =
        Reading.object(
            server,
            ObjectKind.BASE_TYPE,
            "CREATE TYPE b",
            "CREATE FUNCTION b_in(cstring) RETURNS b LANGUAGE internal AS 'int4in'",
            "CREATE FUNCTION a_out(b) RETURNS cstring LANGUAGE internal AS 'int4out'",
            "CREATE TYPE b (INPUT = b_in, OUTPUT = a_out, LIKE = int4, CATEGORY = 'N',"
                + " PREFERRED = true, DEFAULT = '7', DELIMITER = ';')",
            "COMMENT ON TYPE b IS 'x'");
    assertThat(type.comment()).contains("x");
    assertThat(Reading.map(type.details()))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("input", "public.b_in"),
                Map.entry("output", "public.a_out"),
                Map.entry("length", "4"),
                Map.entry("by value", "true"),
                Map.entry("alignment", "i"),
                Map.entry("storage", "p"),
                Map.entry("category", "N"),
                Map.entry("preferred", "true"),
                Map.entry("default", "7"),
                Map.entry("delimiter", ";"),
                Map.entry("collatable", "false")));
    List<String> statements = type.definition().statements();
    assertThat(statements).hasSize(4);
    assertThat(statements.get(0)).isEqualTo("CREATE TYPE public.b");
    assertThat(
            Reading.object(server, ObjectKind.BASE_TYPE, statements.toArray(String[]::new))
                .definition())
        .isEqualTo(type.definition());
  }

  @ParameterizedTest
  @EnumSource
  void aTypeMayOnlyBeAnnounced(TestServer server) throws SQLException {
    SqlObject type = Reading.object(server, ObjectKind.BASE_TYPE, "CREATE TYPE sh");
    assertThat(type.definition().statements()).containsExactly("CREATE TYPE public.sh");
    assertThat(type.details().all()).isEmpty();
  }
}
