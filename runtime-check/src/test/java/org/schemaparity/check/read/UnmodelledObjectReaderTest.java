package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.UnmodelledObject;

class UnmodelledObjectReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TYPE sh | base type public.sh | length=4",
        "CREATE CONVERSION v FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8; COMMENT ON CONVERSION v IS 'x' | conversion public.v | from=LATIN1, to=UTF8, function=iso8859_1_to_utf8, default=false, comment=x",
        "CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline); COMMENT ON TEXT SEARCH PARSER p IS 'x' | text search parser public.p | start=prsd_start, token=prsd_nexttoken, end=prsd_end, headline=prsd_headline, token types=prsd_lextype, comment=x",
        "CREATE TEXT SEARCH TEMPLATE m (INIT = dsimple_init, LEXIZE = dsimple_lexize); COMMENT ON TEXT SEARCH TEMPLATE m IS 'x' | text search template public.m | init=dsimple_init, lexize=dsimple_lexize, comment=x",
        "CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal)); COMMENT ON TRANSFORM FOR int LANGUAGE sql IS 'x' | transform for integer language sql | from sql=prsd_lextype(internal), to sql=int4recv(internal), comment=x",
        "CREATE LANGUAGE l HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator; COMMENT ON LANGUAGE l IS 'x' | language l | trusted=false, handler=plpgsql_call_handler, inline=plpgsql_inline_handler, validator=plpgsql_validator, comment=x",
        "CREATE ACCESS METHOD m TYPE INDEX HANDLER bthandler; COMMENT ON ACCESS METHOD m IS 'x' | access method m | type=index, handler=bthandler, comment=x",
        "CREATE OPERATOR FAMILY f USING btree; ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 < (int, int), FUNCTION 1 btint4cmp(int, int); COMMENT ON OPERATOR FAMILY f USING btree IS 'x' | operator family public.f USING btree | operators=1 <(integer,integer), functions=1 (integer, integer) btint4cmp(integer,integer), comment=x",
      })
  void everyOtherKindOfObjectIsNamedWithItsAttributes(String sql, String name, String details)
      throws SQLException {
    for (TestServer server : TestServer.values()) {
      List<UnmodelledObject> objects = Reading.of(server, sql).unmodelledObjects();
      assertThat(objects).extracting(UnmodelledObject::name).containsExactly(name);
      Map<String, String> read = Reading.map(objects.get(0).details());
      for (String detail : details.split(", (?=[a-z ]+=)", -1)) {
        String[] pair = detail.split("=", 2);
        assertThat(read).containsEntry(pair[0], pair[1]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorClassHasAFamily(TestServer server) throws SQLException {
    var objects =
        Reading.of(
                server,
                "CREATE OPERATOR CLASS c FOR TYPE uuid USING gin AS STORAGE text",
                "COMMENT ON OPERATOR CLASS c USING gin IS 'x'")
            .unmodelledObjects();
    assertThat(objects)
        .extracting(UnmodelledObject::name)
        .containsExactly("operator class public.c USING gin", "operator family public.c USING gin");
    assertThat(Reading.map(objects.get(0).details()))
        .containsEntry("type", "uuid")
        .containsEntry("default", "false")
        .containsEntry("key type", "text")
        .containsEntry("family", "public.c")
        .containsEntry("comment", "x");
  }

  @ParameterizedTest
  @EnumSource
  void aBaseTypeHasWhatMakesIt(TestServer server) throws SQLException {
    var type =
        Reading.of(
                server,
                "CREATE TYPE b",
                "CREATE FUNCTION b_in(cstring) RETURNS b LANGUAGE internal AS 'int4in'",
                "CREATE FUNCTION b_out(b) RETURNS cstring LANGUAGE internal AS 'int4out'",
                "CREATE TYPE b (INPUT = b_in, OUTPUT = b_out, LIKE = int4, CATEGORY = 'N',"
                    + " PREFERRED = true, DEFAULT = '7', DELIMITER = ';')",
                "COMMENT ON TYPE b IS 'x'")
            .unmodelledObjects();
    assertThat(type).extracting(UnmodelledObject::name).containsExactly("base type public.b");
    assertThat(Reading.map(type.get(0).details()))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("input", "public.b_in"),
                Map.entry("output", "public.b_out"),
                Map.entry("length", "4"),
                Map.entry("by value", "true"),
                Map.entry("alignment", "i"),
                Map.entry("storage", "p"),
                Map.entry("category", "N"),
                Map.entry("preferred", "true"),
                Map.entry("default", "7"),
                Map.entry("delimiter", ";"),
                Map.entry("collatable", "false"),
                Map.entry("comment", "x")));
  }

  @ParameterizedTest
  @EnumSource
  void aSecurityLabelIsNamed(TestServer server) throws SQLException {
    var labels =
        Reading.of(
                server,
                "CREATE TABLE t ()",
                "SET allow_system_table_mods = on",
                "INSERT INTO pg_seclabel VALUES"
                    + " ('t'::regclass, 'pg_class'::regclass, 0, 'guard', 'secret')")
            .unmodelledObjects();
    assertThat(labels)
        .extracting(UnmodelledObject::name)
        .containsExactly("security label of guard on table public.t");
    assertThat(Reading.map(labels.get(0).details())).isEqualTo(Map.of("label", "secret"));
  }

  @ParameterizedTest
  @EnumSource
  void aSubscriptionIsReadOnRequest(TestServer server) throws SQLException {
    try (ScratchDatabase database = server.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE SUBSCRIPTION subscribed CONNECTION 'host=nowhere' PUBLICATION b, a"
              + " WITH (connect = false, slot_name = NONE)");
      try {
        assertThat(new CatalogReader(Set.of()).read(connection)).isEqualTo(Database.empty());
        var objects =
            new CatalogReader(Set.of(), Set.of(OnRequest.SUBSCRIPTIONS))
                .read(connection)
                .unmodelledObjects();
        assertThat(objects)
            .extracting(UnmodelledObject::name)
            .containsExactly("subscription subscribed");
        assertThat(Reading.map(objects.get(0).details()))
            .isEqualTo(Map.of("enabled", "false", "publications", "a, b"));
      } finally {
        statement.execute("DROP SUBSCRIPTION subscribed");
      }
    }
  }
}
