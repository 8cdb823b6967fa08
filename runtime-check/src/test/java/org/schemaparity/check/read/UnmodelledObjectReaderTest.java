package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.UnmodelledObject;

class UnmodelledObjectReaderTest {
  private static final String TABLE = "CREATE TABLE t (a int, b int)";
  private static final String TRIGGER_FUNCTION =
      "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE VIEW v AS SELECT a FROM t | view public.v",
        "CREATE MATERIALIZED VIEW m AS SELECT a FROM t | materialized view public.m",
        "CREATE SEQUENCE s | sequence public.s",
        "CREATE FUNCTION g(int, text) RETURNS int LANGUAGE sql AS 'SELECT 1' | function public.g(integer,text)",
        "CREATE PROCEDURE g() LANGUAGE sql AS 'SELECT 1' | procedure public.g()",
        "CREATE AGGREGATE g(int) (sfunc = int4pl, stype = int) | aggregate public.g(integer)",
        "CREATE TRIGGER \"T\" BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f() | trigger \"T\" on public.t",
        "CREATE RULE r AS ON INSERT TO t DO NOTHING | rule r on public.t",
        "CREATE POLICY p ON t USING (a > 0) | policy p on public.t",
        "ALTER TABLE t ADD EXCLUDE USING btree (a WITH =) | exclusion constraint t_a_excl on public.t",
        "CREATE DOMAIN d AS int NOT NULL CHECK (VALUE > 0) | domain public.d",
        "CREATE TYPE c AS (a int) | composite type public.c",
        "CREATE TYPE r AS RANGE (subtype = float8) | range type public.r",
        "CREATE TYPE sh | base type public.sh",
        "CREATE COLLATION k FROM \"C\" | collation public.k",
        "CREATE EXTENSION hstore | extension hstore",
        "CREATE STATISTICS st ON a, b FROM t | statistics public.st",
        "CREATE OPERATOR === (leftarg = int, rightarg = int, function = int4eq) | operator public.===(integer,integer)",
        "CREATE TEXT SEARCH CONFIGURATION ts (COPY = english) | text search configuration public.ts",
        "CREATE CAST (int AS text) WITH INOUT | cast (integer AS pg_catalog.text)",
        "ALTER TABLE t DISABLE TRIGGER USER; CREATE FOREIGN DATA WRAPPER w | foreign-data wrapper w",
      })
  void everyOtherKindOfObjectIsNamed(String sql, String name) throws SQLException {
    for (TestServer server : TestServer.values()) {
      List<UnmodelledObject> before =
          Reading.of(server, TABLE, TRIGGER_FUNCTION).unmodelledObjects();
      List<UnmodelledObject> after =
          Reading.of(server, TABLE, TRIGGER_FUNCTION, sql).unmodelledObjects();
      assertThat(after)
          .filteredOn(object -> !before.contains(object))
          .extracting("name")
          .containsExactly(name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEventTriggerIsNamed(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                    server,
                    "CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end'",
                    "CREATE EVENT TRIGGER ev ON ddl_command_end WHEN tag IN ('DROP TABLE') EXECUTE FUNCTION e()")
                .unmodelledObjects())
        .contains(
            new UnmodelledObject(
                "event trigger ev",
                new Details(
                    List.of(
                        new Detail(
                            "definition",
                            "on ddl_command_end, tags DROP TABLE, execute public.e()")))));
  }

  @ParameterizedTest
  @EnumSource
  void aSerialColumnIsADefaultAndASequence(TestServer server) throws SQLException {
    var database = Reading.of(server, "CREATE TABLE t (a serial)");
    assertThat(database.tables().get(0).columns().get(0).value())
        .isEqualTo(new ColumnValue.Default(new Expression("nextval('public.t_a_seq'::regclass)")));
    assertThat(database.unmodelledObjects())
        .containsExactly(
            new UnmodelledObject(
                "sequence public.t_a_seq",
                new Details(
                    List.of(
                        new Detail(
                            "definition",
                            "as integer start 1 increment 1 minvalue 1 maxvalue 2147483647 cache 1, owned by public.t.a")))));
  }

  @ParameterizedTest
  @EnumSource
  void anIdentityColumnsSequenceIsTheColumns(TestServer server) throws SQLException {
    assertThat(
            Reading.of(server, "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY)")
                .unmodelledObjects())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherContentIsAnotherResidue(TestServer server) throws SQLException {
    assertThat(Reading.of(server, TABLE, "CREATE VIEW v AS SELECT a FROM t").unmodelledObjects())
        .isNotEqualTo(
            Reading.of(server, TABLE, "CREATE VIEW v AS SELECT b AS a FROM t").unmodelledObjects());
  }

  @Test
  void aDisabledTriggerIsSeen() throws SQLException {
    String trigger = "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()";
    assertThat(Reading.of(TestServer.NEWEST, TABLE, TRIGGER_FUNCTION, trigger))
        .isNotEqualTo(
            Reading.of(
                TestServer.NEWEST,
                TABLE,
                TRIGGER_FUNCTION,
                trigger,
                "ALTER TABLE t DISABLE TRIGGER x"));
  }
}
