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

class OnRequestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE SCHEMA s | SCHEMA s",
        "CREATE TABLE t () | TABLE public.t",
        "CREATE VIEW v AS SELECT 1 | VIEW public.v",
        "CREATE MATERIALIZED VIEW m AS SELECT 1 | MATERIALIZED VIEW public.m",
        "CREATE SEQUENCE s | SEQUENCE public.s",
        "CREATE TYPE e AS ENUM () | TYPE public.e",
        "CREATE TYPE c AS () | TYPE public.c",
        "CREATE DOMAIN d AS int | DOMAIN public.d",
        "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1' | FUNCTION public.f(integer)",
        "CREATE PROCEDURE p() LANGUAGE sql AS '' | PROCEDURE public.p()",
        "CREATE AGGREGATE a(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = 0) | AGGREGATE public.a(*)",
        "CREATE OPERATOR @@@ (FUNCTION = int4abs, RIGHTARG = int) | OPERATOR public.@@@ (NONE, integer)",
        "CREATE OPERATOR FAMILY f USING btree | OPERATOR FAMILY public.f USING btree",
        "CREATE COLLATION k FROM \"C\" | COLLATION public.k",
        "CREATE CONVERSION v FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8 | CONVERSION public.v",
        "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple) | TEXT SEARCH DICTIONARY public.d",
        "CREATE TEXT SEARCH CONFIGURATION c (PARSER = \"default\") | TEXT SEARCH CONFIGURATION public.c",
        "CREATE FOREIGN DATA WRAPPER w | FOREIGN DATA WRAPPER w",
        "CREATE LANGUAGE l HANDLER plpgsql_call_handler | LANGUAGE l",
      })
  void anObjectHasAnOwner(String sql, String owned) throws SQLException {
    for (TestServer server : TestServer.values()) {
      var owners =
          of(ObjectKind.OWNER, server, OnRequest.OWNERS, sql).stream()
              .filter(owner -> owner.name().names().get(0).equalsIgnoreCase(owned))
              .toList();
      assertThat(owners).hasSize(1);
      assertThat(Reading.map(owners.get(0).details())).isEqualTo(Map.of("role", "postgres"));
      assertThat(owners.get(0).definition().statements())
          .containsExactly("ALTER " + owned + " OWNER TO postgres");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatBelongsToATableHasItsOwner(TestServer server) throws SQLException {
    assertThat(
            of(
                ObjectKind.OWNER,
                server,
                OnRequest.OWNERS,
                "CREATE TABLE t (a serial, b int GENERATED ALWAYS AS IDENTITY)",
                "CREATE INDEX ON t (b)",
                "CREATE TYPE r AS RANGE (SUBTYPE = int)"))
        .extracting(owner -> owner.name().names().get(0))
        .containsExactly("table public.t", "type public.r");
  }

  @ParameterizedTest
  @EnumSource
  void privilegesAreThoseThatWereGrantedOrRevoked(TestServer server) throws SQLException {
    ServerObject.ROLE.in(
        server,
        role ->
            assertThat(
                    of(
                        ObjectKind.PRIVILEGES,
                        server,
                        OnRequest.PRIVILEGES,
                        "CREATE TABLE t (a int, b int)",
                        "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'",
                        "CREATE SCHEMA s",
                        "GRANT SELECT, INSERT ON t TO " + role,
                        "GRANT UPDATE (b) ON t TO " + role + " WITH GRANT OPTION",
                        "GRANT SELECT ON t TO PUBLIC",
                        "GRANT USAGE ON SCHEMA s TO " + role,
                        "REVOKE EXECUTE ON FUNCTION f FROM PUBLIC"))
                .extracting(
                    privileges ->
                        List.of(
                            privileges.name().toString(),
                            privileges.details().of("privileges").orElseThrow(),
                            String.join("; ", privileges.definition().statements())))
                .containsExactly(
                    List.of(
                        "function public.f(integer).public",
                        "none",
                        "REVOKE ALL ON FUNCTION public.f(integer) FROM PUBLIC"),
                    List.of("schema s.elsewhere", "USAGE", "GRANT USAGE ON SCHEMA s TO elsewhere"),
                    List.of(
                        "table public.t.b.elsewhere",
                        "UPDATE with grant option",
                        "GRANT UPDATE (b) ON TABLE public.t TO elsewhere WITH GRANT OPTION"),
                    List.of(
                        "table public.t.elsewhere",
                        "INSERT, SELECT",
                        "GRANT INSERT, SELECT ON TABLE public.t TO elsewhere"),
                    List.of(
                        "table public.t.public",
                        "SELECT",
                        "GRANT SELECT ON TABLE public.t TO PUBLIC")));
  }

  @ParameterizedTest
  @EnumSource
  void anOwnersPrivilegesAreReadWhereSomeWereRevoked(TestServer server) throws SQLException {
    var privileges =
        of(
            ObjectKind.PRIVILEGES,
            server,
            OnRequest.PRIVILEGES,
            "CREATE SEQUENCE s",
            "REVOKE UPDATE ON SEQUENCE s FROM postgres");
    assertThat(privileges).hasSize(1);
    assertThat(privileges.get(0).definition().statements())
        .containsExactly(
            "REVOKE ALL ON SEQUENCE public.s FROM postgres",
            "GRANT SELECT, USAGE ON SEQUENCE public.s TO postgres");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE DOMAIN x AS int | DOMAIN public.x | USAGE",
        "CREATE FOREIGN DATA WRAPPER x | FOREIGN DATA WRAPPER x | USAGE",
        "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER x FOREIGN DATA WRAPPER w | FOREIGN SERVER x | USAGE",
        "CREATE PROCEDURE x() LANGUAGE sql AS '' | PROCEDURE public.x() | EXECUTE",
      })
  void everyKindOfObjectHasPrivileges(String sql, String object, String privilege)
      throws SQLException {
    for (TestServer server : TestServer.values()) {
      ServerObject.ROLE.in(
          server,
          role ->
              assertThat(
                      of(
                          ObjectKind.PRIVILEGES,
                          server,
                          OnRequest.PRIVILEGES,
                          sql,
                          "GRANT %s ON %s TO %s".formatted(privilege, object, role)))
                  .extracting(privileges -> privileges.definition().statements())
                  .containsExactly(
                      List.of("GRANT %s ON %s TO %s".formatted(privilege, object, role))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void defaultPrivilegesAreThoseThatWereGrantedOrRevoked(TestServer server) throws SQLException {
    ServerObject.ROLE.in(
        server,
        role ->
            assertThat(
                    of(
                        ObjectKind.DEFAULT_PRIVILEGES,
                        server,
                        OnRequest.DEFAULT_PRIVILEGES,
                        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO "
                            + role,
                        "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC"))
                .extracting(
                    privileges ->
                        List.of(
                            privileges.name().toString(),
                            privileges.details().of("privileges").orElseThrow(),
                            String.join("; ", privileges.definition().statements())))
                .containsExactly(
                    List.of(
                        "functions of postgres.public",
                        "none",
                        "ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE ALL ON FUNCTIONS FROM"
                            + " PUBLIC"),
                    List.of(
                        "tables of postgres in schema public.elsewhere",
                        "SELECT",
                        "ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT"
                            + " ON TABLES TO elsewhere")));
  }

  @ParameterizedTest
  @EnumSource
  void aPublicationHasTablesAndOperations(TestServer server) throws SQLException {
    var publication =
        of(
                ObjectKind.PUBLICATION,
                server,
                OnRequest.PUBLICATIONS,
                "CREATE TABLE t (a int)",
                "CREATE TABLE u (a int)",
                "CREATE PUBLICATION p FOR TABLE u, t WITH (publish = 'insert, truncate',"
                    + " publish_via_partition_root = true)",
                "COMMENT ON PUBLICATION p IS 'x'")
            .get(0);
    assertThat(publication.comment()).contains("x");
    assertThat(Reading.map(publication.details()))
        .isEqualTo(
            Map.of(
                "all tables", "false",
                "tables", "ONLY public.t, ONLY public.u",
                "operations", "insert, truncate",
                "options", "publish_via_partition_root = true"));
    assertThat(publication.definition().statements())
        .containsExactly(
            "CREATE PUBLICATION p FOR TABLE ONLY public.t, ONLY public.u"
                + " WITH (publish = 'insert, truncate', publish_via_partition_root = true)");
  }

  @ParameterizedTest
  @EnumSource
  void aPublicationMayBeOfAllTables(TestServer server) throws SQLException {
    var publication =
        of(
                ObjectKind.PUBLICATION,
                server,
                OnRequest.PUBLICATIONS,
                "CREATE PUBLICATION p FOR ALL TABLES")
            .get(0);
    assertThat(publication.details().of("all tables")).contains("true");
    assertThat(publication.definition().statements())
        .containsExactly(
            "CREATE PUBLICATION p FOR ALL TABLES"
                + " WITH (publish = 'insert, update, delete, truncate')");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aPublicationMayHaveColumnsRowsAndSchemas(TestServer server) throws SQLException {
    var publications =
        of(
            ObjectKind.PUBLICATION,
            server,
            OnRequest.PUBLICATIONS,
            "CREATE TABLE t (a int, b int)",
            "CREATE SCHEMA s",
            "CREATE PUBLICATION p FOR TABLE t (b, a) WHERE (a > 0)"
                + " WITH (publish_generated_columns = stored)",
            "CREATE PUBLICATION q FOR TABLES IN SCHEMA s");
    assertThat(publications.get(0).details().of("tables"))
        .contains("ONLY public.t (a, b) WHERE ((a > 0))");
    assertThat(publications.get(0).details().of("options"))
        .contains("publish_generated_columns = stored");
    assertThat(publications.get(1).details().of("schemas")).contains("s");
    assertThat(publications.get(1).definition().statements().get(0))
        .startsWith("CREATE PUBLICATION q FOR TABLES IN SCHEMA s WITH");
  }

  private static List<SqlObject> of(
      ObjectKind kind, TestServer server, OnRequest request, String... sql) throws SQLException {
    return Reading.of(server, request, sql).sqlObjects().stream()
        .filter(object -> object.kind() == kind)
        .toList();
  }
}
