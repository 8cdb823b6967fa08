package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Definition;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObjectName;

/** Views, materialized views, rules and extended statistics. */
class ViewReaderTest {
  private static final String TABLE = "CREATE TABLE t (a int, b text COLLATE \"C\")";

  @ParameterizedTest
  @EnumSource
  void aViewIsWhatItShowsAndWhatItsColumnsHave(TestServer server) throws SQLException {
    var view =
        Reading.object(
            server,
            ObjectKind.VIEW,
            TABLE,
            "CREATE VIEW v WITH (security_barrier) AS SELECT b, 1 AS one FROM t WITH CHECK OPTION",
            "ALTER VIEW v ALTER b SET DEFAULT 'x'",
            "COMMENT ON VIEW v IS 'it''s'",
            "COMMENT ON COLUMN v.one IS 'y'");
    String query = Reading.map(view.details()).get("query");
    assertThat(view.name())
        .isEqualTo(new SqlObjectName(ObjectKind.VIEW, List.of("public", "v"), ""));
    assertThat(view.comment()).contains("it's");
    assertThat(Reading.map(view.details()))
        .isEqualTo(
            Map.of(
                "columns", "b text COLLATE pg_catalog.\"C\", one integer",
                "query", query,
                "options", "check_option=cascaded, security_barrier=true",
                "default of b", "'x'::text",
                "comment of one", "y"));
    assertThat(view.definition().statements())
        .containsExactly(
            "CREATE VIEW public.v WITH (check_option=cascaded, security_barrier=true) AS " + query,
            "ALTER VIEW public.v ALTER COLUMN b SET DEFAULT 'x'::text",
            "COMMENT ON COLUMN public.v.one IS 'y'");
    assertThat(query).contains("FROM public.t").doesNotContain(";");
  }

  @ParameterizedTest
  @EnumSource
  void aMaterializedViewHasIndexesAndAttributesOfATable(TestServer server) throws SQLException {
    String[] sql = {
      TABLE,
      "CREATE EXTENSION hstore",
      "CREATE ACCESS METHOD other TYPE TABLE HANDLER heap_tableam_handler",
      "CREATE MATERIALIZED VIEW m USING other WITH (fillfactor = 90,"
          + " toast.autovacuum_enabled = off) AS SELECT a, b FROM t",
      "CREATE UNIQUE INDEX i ON m (a)",
      "COMMENT ON INDEX i IS 'z'",
      "ALTER MATERIALIZED VIEW m CLUSTER ON i",
      "ALTER MATERIALIZED VIEW m ALTER b SET STORAGE plain",
      "ALTER MATERIALIZED VIEW m ALTER b SET (n_distinct = 5)",
      "ALTER MATERIALIZED VIEW m ALTER b SET STATISTICS 7",
      "ALTER MATERIALIZED VIEW m DEPENDS ON EXTENSION hstore",
      "COMMENT ON COLUMN m.a IS 'y'",
    };
    var view = Reading.object(server, ObjectKind.MATERIALIZED_VIEW, sql);
    String query = Reading.map(view.details()).get("query");
    assertThat(Reading.map(view.details()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("columns", "a integer, b text COLLATE pg_catalog.\"C\""),
                Map.entry("query", query),
                Map.entry("storage parameters", "fillfactor=90, toast.autovacuum_enabled=off"),
                Map.entry("populated", "true"),
                Map.entry("access method", "other"),
                Map.entry("clustered on", "i"),
                Map.entry("index i", "CREATE UNIQUE INDEX i ON public.m USING btree (a)"),
                Map.entry("comment of index i", "z"),
                Map.entry("comment of a", "y"),
                Map.entry("storage of b", "PLAIN"),
                Map.entry("attribute options of b", "n_distinct=5"),
                Map.entry("depends on extension", "hstore")));
    assertThat(view.definition().statements())
        .containsExactly(
            "CREATE MATERIALIZED VIEW public.m USING other WITH (fillfactor=90,"
                + " toast.autovacuum_enabled=off) AS "
                + query,
            "ALTER MATERIALIZED VIEW public.m ALTER COLUMN b SET STORAGE PLAIN",
            "ALTER MATERIALIZED VIEW public.m ALTER COLUMN b SET (n_distinct=5)",
            "COMMENT ON COLUMN public.m.a IS 'y'",
            "CREATE UNIQUE INDEX i ON public.m USING btree (a)",
            "COMMENT ON INDEX public.i IS 'z'",
            "ALTER MATERIALIZED VIEW public.m CLUSTER ON i",
            "ALTER MATERIALIZED VIEW public.m DEPENDS ON EXTENSION hstore");
    assertThat(
            Reading.last(
                    ObjectKind.MATERIALIZED_VIEW,
                    Reading.of(server, OnRequest.STATISTICS_TARGETS, sql))
                .details()
                .of("statistics target of b"))
        .contains("7");
  }

  @ParameterizedTest
  @EnumSource
  void aMaterializedViewMayBeEmpty(TestServer server) throws SQLException {
    var view =
        Reading.object(
            server,
            ObjectKind.MATERIALIZED_VIEW,
            TABLE,
            "CREATE MATERIALIZED VIEW m AS SELECT a FROM t WITH NO DATA");
    assertThat(view.details().of("populated")).contains("false");
    assertThat(view.definition().statements().get(0)).endsWith(" WITH NO DATA");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aMaterializedViewMayLieElsewhereAndCompressItsOwnWay(TestServer server) throws SQLException {
    ServerObject.TABLESPACE.in(
        server,
        name -> {
          var view =
              Reading.object(
                  server,
                  ObjectKind.MATERIALIZED_VIEW,
                  TABLE,
                  "CREATE MATERIALIZED VIEW m TABLESPACE " + name + " AS SELECT b FROM t",
                  "ALTER MATERIALIZED VIEW m ALTER b SET COMPRESSION pglz",
                  "CREATE INDEX i ON m (b) TABLESPACE " + name);
          assertThat(view.details().of("tablespace")).contains(name);
          assertThat(view.details().of("compression of b")).contains("pglz");
          assertThat(view.details().of("index i"))
              .contains("CREATE INDEX i ON public.m USING btree (b) TABLESPACE " + name);
          assertThat(view.definition().statements())
              .contains("ALTER INDEX public.i SET TABLESPACE " + name);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRuleHasADefinitionAndAState(TestServer server) throws SQLException {
    String create = "CREATE RULE r AS\n    ON DELETE TO public.t DO INSTEAD NOTHING";
    for (var state :
        Map.of("DISABLE", "disabled", "ENABLE REPLICA", "replica", "ENABLE ALWAYS", "always")
            .entrySet()) {
      var rule =
          Reading.object(
              server,
              ObjectKind.RULE,
              TABLE,
              "CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING",
              "ALTER TABLE t " + state.getKey() + " RULE r",
              "COMMENT ON RULE r ON t IS 'x'");
      assertThat(rule.name().names()).containsExactly("public", "t", "r");
      assertThat(rule.comment()).contains("x");
      assertThat(Reading.map(rule.details()))
          .isEqualTo(Map.of("definition", create, "state", state.getValue()));
      assertThat(rule.definition())
          .isEqualTo(
              new Definition(
                  List.of(create, "ALTER TABLE public.t " + state.getKey() + " RULE r")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void statisticsHaveKindsAndKeys(TestServer server) throws SQLException {
    String[] sql = {
      TABLE,
      "CREATE STATISTICS s (ndistinct, mcv) ON a, b FROM t",
      "ALTER STATISTICS s SET STATISTICS 7",
      "COMMENT ON STATISTICS s IS 'x'",
    };
    var statistics = Reading.object(server, ObjectKind.STATISTICS, sql);
    assertThat(statistics.comment()).contains("x");
    assertThat(Reading.map(statistics.details()))
        .isEqualTo(Map.of("table", "public.t", "kinds", "ndistinct, mcv", "keys", "a, b"));
    assertThat(statistics.definition().statements())
        .containsExactly("CREATE STATISTICS public.s (ndistinct, mcv) ON a, b FROM public.t");

    var withTarget =
        Reading.last(ObjectKind.STATISTICS, Reading.of(server, OnRequest.STATISTICS_TARGETS, sql));
    assertThat(withTarget.details().of("statistics target")).contains("7");
    assertThat(withTarget.definition().statements())
        .contains("ALTER STATISTICS public.s SET STATISTICS 7");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void statisticsMayBeOfAnExpression(TestServer server) throws SQLException {
    assertThat(
            Reading.details(
                server, ObjectKind.STATISTICS, TABLE, "CREATE STATISTICS s ON lower(b) FROM t"))
        .isEqualTo(Map.of("table", "public.t", "keys", "lower(b)"));
  }
}
