package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.ObjectKind;

/** Foreign-data wrappers, servers and foreign tables. */
class ForeignDataReaderTest {
  private static final String[] SERVER = {
    "CREATE EXTENSION postgres_fdw", "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw"
  };

  @ParameterizedTest
  @EnumSource
  void aWrapperHasFunctionsAndOptions(TestServer server) throws SQLException {
    var wrapper =
        Reading.object(
            server,
            ObjectKind.FOREIGN_DATA_WRAPPER,
            "CREATE EXTENSION postgres_fdw",
            "CREATE FOREIGN DATA WRAPPER w HANDLER postgres_fdw_handler"
                + " VALIDATOR postgres_fdw_validator",
            "COMMENT ON FOREIGN DATA WRAPPER w IS 'x'");
    assertThat(wrapper.comment()).contains("x");
    assertThat(Reading.map(wrapper.details()))
        .isEqualTo(
            Map.of(
                "handler", "public.postgres_fdw_handler",
                "validator", "public.postgres_fdw_validator"));
    assertThat(wrapper.definition().statements())
        .containsExactly(
            "CREATE FOREIGN DATA WRAPPER w HANDLER public.postgres_fdw_handler"
                + " VALIDATOR public.postgres_fdw_validator");
    assertThat(
            Reading.details(
                server,
                ObjectKind.FOREIGN_DATA_WRAPPER,
                "CREATE FOREIGN DATA WRAPPER w OPTIONS (b 'it''s', a '1')"))
        .isEqualTo(Map.of("options", "a '1', b 'it''s'"));
  }

  @ParameterizedTest
  @EnumSource
  void aServerHasOptionsAndTellsWhoIsMapped(TestServer server) throws SQLException {
    var foreign =
        Reading.object(
            server,
            ObjectKind.SERVER,
            "CREATE FOREIGN DATA WRAPPER w",
            "CREATE SERVER s TYPE 't' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h')",
            "CREATE USER MAPPING FOR postgres SERVER s OPTIONS (password 'secret')",
            "CREATE USER MAPPING FOR PUBLIC SERVER s",
            "COMMENT ON SERVER s IS 'x'");
    assertThat(foreign.comment()).contains("x");
    assertThat(Reading.map(foreign.details()))
        .isEqualTo(
            Map.of(
                "wrapper", "w",
                "type", "t",
                "version", "1",
                "options", "host 'h'",
                "user mapping of postgres", "present",
                "user mapping of public", "present"));
    assertThat(foreign.definition().statements())
        .containsExactlyInAnyOrder(
            "CREATE SERVER s TYPE 't' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h')",
            "CREATE USER MAPPING FOR postgres SERVER s",
            "CREATE USER MAPPING FOR PUBLIC SERVER s");
  }

  @ParameterizedTest
  @EnumSource
  void aForeignTableHasColumnsAndConstraints(TestServer server) throws SQLException {
    String[] sql =
        Reading.concat(
            SERVER,
            "CREATE TABLE p (z int)",
            "CREATE FOREIGN TABLE t (a int OPTIONS (column_name 'n') NOT NULL,"
                + " b text COLLATE \"C\" DEFAULT 'x',"
                + " c int GENERATED ALWAYS AS (a + 1) STORED, CONSTRAINT k CHECK (a > 0))"
                + " INHERITS (p) SERVER s OPTIONS (table_name 't', schema_name 'o')",
            "ALTER FOREIGN TABLE t ALTER b SET STORAGE plain",
            "ALTER FOREIGN TABLE t ALTER a SET (n_distinct = 5)",
            "ALTER FOREIGN TABLE t ALTER a SET STATISTICS 7",
            "COMMENT ON COLUMN t.a IS 'y'",
            "COMMENT ON FOREIGN TABLE t IS 'z'");
    String columns =
        "a integer OPTIONS (column_name 'n') NOT NULL,"
            + " b text COLLATE pg_catalog.\"C\" DEFAULT 'x'::text,"
            + " c integer GENERATED ALWAYS AS ((a + 1)) STORED";
    String constraints = "CONSTRAINT k CHECK ((a > 0))";
    var table = Reading.object(server, ObjectKind.FOREIGN_TABLE, sql);
    assertThat(table.comment()).contains("z");
    assertThat(Reading.map(table.details()))
        .isEqualTo(
            Map.of(
                "server", "s",
                "options", "schema_name 'o', table_name 't'",
                "columns", columns,
                "constraints", constraints,
                "inherits", "public.p",
                "storage of b", "PLAIN",
                "attribute options of a", "n_distinct=5",
                "comment of a", "y"));
    assertThat(table.definition().statements())
        .containsExactly(
            "CREATE FOREIGN TABLE public.t ("
                + columns
                + ", "
                + constraints
                + ") INHERITS (public.p) SERVER s OPTIONS (schema_name 'o', table_name 't')",
            "ALTER FOREIGN TABLE public.t ALTER COLUMN b SET STORAGE PLAIN",
            "ALTER FOREIGN TABLE public.t ALTER COLUMN a SET (n_distinct=5)",
            "COMMENT ON COLUMN public.t.a IS 'y'");
    assertThat(
            Reading.last(
                    ObjectKind.FOREIGN_TABLE, Reading.of(server, OnRequest.STATISTICS_TARGETS, sql))
                .details()
                .of("statistics target of a"))
        .contains("7");
  }

  @ParameterizedTest
  @EnumSource
  void aForeignTableMayBeAPartition(TestServer server) throws SQLException {
    var table =
        Reading.object(
            server,
            ObjectKind.FOREIGN_TABLE,
            Reading.concat(
                SERVER,
                "CREATE TABLE p (a int) PARTITION BY LIST (a)",
                "CREATE FOREIGN TABLE t PARTITION OF p FOR VALUES IN (1) SERVER s"));
    assertThat(Reading.map(table.details()))
        .isEqualTo(Map.of("server", "s", "partition of", "public.p FOR VALUES IN (1)"));
    assertThat(table.definition().statements())
        .containsExactly(
            "CREATE FOREIGN TABLE public.t PARTITION OF public.p FOR VALUES IN (1) SERVER s");
  }
}
