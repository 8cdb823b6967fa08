package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.NullsOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.QualifiedName;

class IndexReaderTest {
  private static final String TABLE = "CREATE TABLE t (a int, b text)";

  @ParameterizedTest
  @EnumSource
  void anIndexHasKeysMethodAndPredicate(TestServer server) throws SQLException {
    assertThat(
            Reading.index(
                server,
                "CREATE TABLE t (a int, b text)",
                "CREATE UNIQUE INDEX \"I\" ON t (lower(b), a, (a + 1)) WHERE a > 3"))
        .isEqualTo(
            new Index(
                "I",
                true,
                "btree",
                List.of(
                    new IndexKey.OfExpression(new Expression("lower(b)"), KeyOrder.USUAL),
                    new IndexKey.OfColumn("a", KeyOrder.USUAL),
                    new IndexKey.OfExpression(new Expression("(a + 1)"), KeyOrder.USUAL)),
                Optional.of(new Expression("(a > 3)")),
                IndexOptions.USUAL));
  }

  @ParameterizedTest
  @EnumSource
  void everyMethodHasItsDefaults(TestServer server) throws SQLException {
    for (String key : List.of("hash (b)", "gin (c)", "brin (a)", "gist (d)", "spgist (b)")) {
      Index index =
          Reading.index(
              server,
              "CREATE TABLE t (a int, b text, c jsonb, d int4range)",
              "CREATE INDEX ON t USING " + key);
      assertThat(index.method()).isEqualTo(key.substring(0, key.indexOf(' ')));
      assertThat(index.keys().get(0).order()).isEqualTo(KeyOrder.USUAL);
      assertThat(index.options()).isEqualTo(IndexOptions.USUAL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeySaysHowItIsOrderedOtherwise(TestServer server) throws SQLException {
    assertThat(key(server, "(a DESC)")).isEqualTo(order(true, Optional.empty()));
    assertThat(key(server, "(a DESC NULLS LAST)"))
        .isEqualTo(order(true, Optional.of(NullsOrder.LAST)));
    assertThat(key(server, "(a NULLS FIRST)"))
        .isEqualTo(order(false, Optional.of(NullsOrder.FIRST)));
    assertThat(key(server, "(b COLLATE \"C\")").collation())
        .contains(new QualifiedName("pg_catalog", "C"));
    assertThat(key(server, "(b text_pattern_ops)").operatorClass())
        .contains(
            new OperatorClass(new QualifiedName("pg_catalog", "text_pattern_ops"), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void anExpressionSaysOnlyACollationThatIsNotItsOwn(TestServer server) throws SQLException {
    String table = "CREATE TABLE t (b text COLLATE \"C\")";
    assertThat(Reading.index(server, table, "CREATE INDEX ON t (lower(b))").keys().get(0).order())
        .isEqualTo(KeyOrder.USUAL);
    assertThat(
            Reading.index(server, table, "CREATE INDEX ON t (lower(b) COLLATE \"POSIX\")")
                .keys()
                .get(0)
                .order()
                .collation())
        .contains(new QualifiedName("pg_catalog", "POSIX"));
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorClassMayHaveParameters(TestServer server) throws SQLException {
    assertThat(
            Reading.index(
                    server,
                    "CREATE EXTENSION pg_trgm",
                    "CREATE TABLE t (a text)",
                    "CREATE INDEX ON t USING gist (a gist_trgm_ops (siglen = 32))")
                .keys()
                .get(0)
                .order()
                .operatorClass())
        .contains(
            new OperatorClass(new QualifiedName("public", "gist_trgm_ops"), List.of("siglen=32")));
  }

  @ParameterizedTest
  @EnumSource
  void anIndexMayCarryColumnsAndHaveParametersAndAComment(TestServer server) throws SQLException {
    var options =
        Reading.index(
                server,
                TABLE,
                "CREATE INDEX i ON t (a) INCLUDE (b) WITH (fillfactor = 60)",
                "COMMENT ON INDEX i IS 'x'")
            .options();
    assertThat(options.include()).containsExactly("b");
    assertThat(options.storageParameters()).containsExactly("fillfactor=60");
    assertThat(options.comment()).contains("x");
    assertThat(options.invalid()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anIndexOfTheParentAloneIsInvalid(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                    server,
                    "CREATE TABLE p (a int) PARTITION BY LIST (a)",
                    "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1)",
                    "CREATE INDEX ON ONLY p (a)")
                .tables()
                .get(0)
                .indexes()
                .get(0)
                .options()
                .invalid())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void nullsMayBeEqual(TestServer server) throws SQLException {
    assertThat(
            Reading.index(server, TABLE, "CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT")
                .options()
                .nullsNotDistinct())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void anIndexMayHaveATablespaceOfItsOwn(TestServer server) throws SQLException {
    ServerObject.TABLESPACE.in(
        server,
        name ->
            assertThat(
                    Reading.index(server, TABLE, "CREATE INDEX ON t (a) TABLESPACE " + name)
                        .options()
                        .tablespace())
                .contains(name));
  }

  @ParameterizedTest
  @EnumSource
  void whatElseIsKeptOfAnIndexIsADetail(TestServer server) throws SQLException {
    String[] sql = {
      TABLE,
      "CREATE EXTENSION hstore",
      "CREATE INDEX i ON t ((a + 1), lower(b))",
      "ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 7",
      "ALTER INDEX i DEPENDS ON EXTENSION hstore",
    };
    assertThat(Reading.map(Reading.index(server, sql).options().details()))
        .isEqualTo(Map.of("depends on extension", "hstore"));
    assertThat(
            Reading.of(server, OnRequest.STATISTICS_TARGETS, sql)
                .tables()
                .get(0)
                .indexes()
                .get(0)
                .options()
                .details()
                .of("statistics targets"))
        .contains("7 of key 2");
  }

  private static KeyOrder key(TestServer server, String keys) throws SQLException {
    return Reading.index(server, TABLE, "CREATE INDEX ON t " + keys).keys().get(0).order();
  }

  private static KeyOrder order(boolean descending, Optional<NullsOrder> nulls) {
    return new KeyOrder(Optional.empty(), Optional.empty(), descending, nulls);
  }
}
