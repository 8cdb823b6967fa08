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
import org.schemaparity.model.SqlObjectName;

/** Triggers, event triggers and policies. */
class TriggerReaderTest {
  private static final String[] BEFORE = {
    "CREATE TABLE t (a int, b int)",
    "CREATE TABLE r (a int)",
    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end'",
    "CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end'",
    "CREATE EXTENSION hstore",
  };

  @ParameterizedTest
  @EnumSource
  void aTriggerHasAttributesAndAComment(TestServer server) throws SQLException {
    var trigger =
        read(
            server,
            ObjectKind.TRIGGER,
            "CREATE TRIGGER \"T\" BEFORE INSERT OR UPDATE OF b, a ON t FOR EACH ROW"
                + " WHEN (new.a > 0) EXECUTE FUNCTION f('x', 'it''s')",
            "ALTER TRIGGER \"T\" ON t DEPENDS ON EXTENSION hstore",
            "COMMENT ON TRIGGER \"T\" ON t IS 'c'");
    assertThat(trigger.name())
        .isEqualTo(new SqlObjectName(ObjectKind.TRIGGER, List.of("public", "t", "T"), ""));
    assertThat(trigger.comment()).contains("c");
    assertThat(Reading.map(trigger.details()))
        .isEqualTo(
            Map.of(
                "timing", "before",
                "events", "insert, update",
                "columns", "a, b",
                "level", "row",
                "condition", "(new.a > 0)",
                "function", "public.f",
                "arguments", "x\nit's\n",
                "state", "enabled",
                "depends on extension", "hstore"));
    assertThat(trigger.definition().statements())
        .containsExactly(
            "CREATE TRIGGER \"T\" BEFORE INSERT OR UPDATE OF b, a ON public.t FOR EACH ROW"
                + " WHEN ((new.a > 0)) EXECUTE FUNCTION public.f('x', 'it''s')",
            "ALTER TRIGGER \"T\" ON public.t DEPENDS ON EXTENSION hstore");
  }

  @ParameterizedTest
  @EnumSource
  void aTriggerMayBeOfAStatementAndSeeItsRows(TestServer server) throws SQLException {
    var trigger =
        read(
            server,
            ObjectKind.TRIGGER,
            "CREATE TRIGGER x AFTER UPDATE ON t REFERENCING OLD TABLE AS o NEW TABLE AS n"
                + " FOR EACH STATEMENT EXECUTE FUNCTION f()");
    assertThat(Reading.map(trigger.details()))
        .containsEntry("timing", "after")
        .containsEntry("level", "statement")
        .containsEntry("transition tables", "old o, new n");
  }

  @ParameterizedTest
  @EnumSource
  void aTriggerMayBeAConstraint(TestServer server) throws SQLException {
    var trigger =
        read(
            server,
            ObjectKind.TRIGGER,
            "CREATE CONSTRAINT TRIGGER x AFTER DELETE ON t FROM r DEFERRABLE INITIALLY DEFERRED"
                + " FOR EACH ROW EXECUTE FUNCTION f()");
    assertThat(Reading.map(trigger.details()))
        .containsEntry("constraint", "constraint")
        .containsEntry("referenced table", "public.r")
        .containsEntry("deferrability", "initially deferred");
  }

  @ParameterizedTest
  @EnumSource
  void aViewMayHaveATrigger(TestServer server) throws SQLException {
    var trigger =
        read(
            server,
            ObjectKind.TRIGGER,
            "CREATE VIEW v AS SELECT a FROM t",
            "CREATE TRIGGER x INSTEAD OF DELETE ON v FOR EACH ROW EXECUTE FUNCTION f()");
    assertThat(trigger.name().toString()).isEqualTo("public.v.x");
    assertThat(trigger.details().of("timing")).contains("instead of");
  }

  @ParameterizedTest
  @CsvSource({"DISABLE, disabled", "ENABLE REPLICA, replica", "ENABLE ALWAYS, always"})
  void aTriggerHasAState(String command, String state) throws SQLException {
    for (TestServer server : TestServer.values()) {
      var trigger =
          read(
              server,
              ObjectKind.TRIGGER,
              "CREATE TRIGGER x BEFORE TRUNCATE ON t EXECUTE FUNCTION f()",
              "ALTER TABLE t " + command + " TRIGGER x");
      assertThat(trigger.details().of("state")).contains(state);
      assertThat(trigger.definition().statements().get(1))
          .isEqualTo("ALTER TABLE public.t " + command + " TRIGGER x");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartitionHasItsParentsTriggersThroughItAlone(TestServer server) throws SQLException {
    assertThat(
            Reading.of(
                    server,
                    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin end'",
                    "CREATE TABLE p (a int PRIMARY KEY) PARTITION BY LIST (a)",
                    "CREATE TABLE q PARTITION OF p FOR VALUES IN (1)",
                    "CREATE TRIGGER x AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f()")
                .sqlObjects())
        .filteredOn(object -> object.kind() == ObjectKind.TRIGGER)
        .extracting(object -> object.name().toString())
        .containsExactly("public.p.x");
  }

  @ParameterizedTest
  @EnumSource
  void anEventTriggerHasTagsAndAState(TestServer server) throws SQLException {
    for (var state :
        Map.of("DISABLE", "disabled", "ENABLE REPLICA", "replica", "ENABLE ALWAYS", "always")
            .entrySet()) {
      var trigger =
          read(
              server,
              ObjectKind.EVENT_TRIGGER,
              "CREATE EVENT TRIGGER v ON ddl_command_end WHEN tag IN ('DROP TABLE', 'ALTER TABLE')"
                  + " EXECUTE FUNCTION e()",
              "ALTER EVENT TRIGGER v " + state.getKey(),
              "COMMENT ON EVENT TRIGGER v IS 'x'");
      assertThat(trigger.comment()).contains("x");
      assertThat(Reading.map(trigger.details()))
          .isEqualTo(
              Map.of(
                  "event", "ddl_command_end",
                  "tags", "'ALTER TABLE', 'DROP TABLE'",
                  "function", "public.e",
                  "state", state.getValue()));
      assertThat(trigger.definition().statements())
          .containsExactly(
              "CREATE EVENT TRIGGER v ON ddl_command_end WHEN TAG IN ('ALTER TABLE', 'DROP TABLE')"
                  + " EXECUTE FUNCTION public.e()",
              "ALTER EVENT TRIGGER v " + state.getKey());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPolicyHasRolesAndConditions(TestServer server) throws SQLException {
    var policy =
        read(
            server,
            ObjectKind.POLICY,
            "CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO postgres, pg_monitor"
                + " USING (a > 0) WITH CHECK (b > 0)",
            "COMMENT ON POLICY p ON t IS 'x'");
    assertThat(policy.name().names()).containsExactly("public", "t", "p");
    assertThat(policy.comment()).contains("x");
    assertThat(Reading.map(policy.details()))
        .isEqualTo(
            Map.of(
                "mode", "restrictive",
                "command", "update",
                "roles", "pg_monitor, postgres",
                "using", "(a > 0)",
                "with check", "(b > 0)"));
    assertThat(policy.definition().statements())
        .containsExactly(
            "CREATE POLICY p ON public.t AS RESTRICTIVE FOR UPDATE TO pg_monitor, postgres"
                + " USING ((a > 0)) WITH CHECK ((b > 0))");
  }

  @ParameterizedTest
  @EnumSource
  void aPolicyThatSaysNothingIsForAll(TestServer server) throws SQLException {
    assertThat(read(server, ObjectKind.POLICY, "CREATE POLICY p ON t").definition().statements())
        .containsExactly("CREATE POLICY p ON public.t AS PERMISSIVE FOR ALL TO PUBLIC");
  }

  private static SqlObject read(TestServer server, ObjectKind kind, String... sql)
      throws SQLException {
    return Reading.object(server, kind, Reading.concat(BEFORE, sql));
  }
}
