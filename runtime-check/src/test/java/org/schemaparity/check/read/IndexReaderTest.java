package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOrder;

class IndexReaderTest {
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
      assertThat(index.options().details()).isEqualTo(Details.NONE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a DESC) | key 1 (desc)",
        "(a, b DESC NULLS LAST) | key 2 (desc nulls last)",
        "(a NULLS FIRST) | key 1 (nulls first)",
        "(b COLLATE \"C\") | key 1 (collate \"C\")",
        "(b text_pattern_ops) | key 1 (opclass pg_catalog.text_pattern_ops)",
        "(a) INCLUDE (b) | include (b)",
        "(a) WITH (fillfactor = 60) | with (fillfactor=60)",
      })
  void whatElseTheCatalogKeepsIsResidue(String index, String residue) throws SQLException {
    assertThat(
            Reading.index(
                    TestServer.OLDEST,
                    "CREATE TABLE t (a int, b text)",
                    "CREATE INDEX ON t " + index)
                .options()
                .details())
        .isEqualTo(new Details(List.of(new Detail("definition", residue))));
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void nullsMayBeEqual(TestServer server) throws SQLException {
    assertThat(
            Reading.index(
                    server,
                    "CREATE TABLE t (a int)",
                    "CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT")
                .options()
                .details())
        .isEqualTo(new Details(List.of(new Detail("definition", "nulls not distinct"))));
  }

  @ParameterizedTest
  @EnumSource
  void parametersOfAnOperatorClassAreResidue(TestServer server) throws SQLException {
    assertThat(
            Reading.index(
                    server,
                    "CREATE EXTENSION pg_trgm",
                    "CREATE TABLE t (a text)",
                    "CREATE INDEX ON t USING gist (a gist_trgm_ops (siglen = 32))")
                .options()
                .details())
        .isEqualTo(
            new Details(
                List.of(
                    new Detail("definition", "key 1 (opclass public.gist_trgm_ops (siglen=32))"))));
  }
}
