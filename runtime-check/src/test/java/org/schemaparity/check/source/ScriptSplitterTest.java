package org.schemaparity.check.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptSplitterTest {
  @Test
  void statementsEndAtSemicolonsAndKnowTheirLines() {
    assertThat(ScriptSplitter.split("-- start\nSELECT 1;;\n\n  SELECT\n 2 ; /* ; */ SELECT 3"))
        .containsExactly(
            new ScriptPart("SELECT 1", 2, Optional.empty()),
            new ScriptPart("SELECT\n 2", 4, Optional.empty()),
            new ScriptPart("SELECT 3", 5, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ';', E'\\';', \";\", $$;$$, $a$;$$;$a$",
        "CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2)",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
        "create or replace procedure p() begin atomic insert into t values (1); end",
        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN; END;'",
        "SELECT '\\', 1",
      })
  void aStatementIsNotCutWithin(String statement) {
    assertThat(ScriptSplitter.split(statement + ";\nSELECT 9;"))
        .extracting(ScriptPart::sql)
        .containsExactly(statement, "SELECT 9");
  }

  @Test
  void aTransactionIsNoBody() {
    assertThat(ScriptSplitter.split("BEGIN; SELECT 1; END; COMMIT;")).hasSize(4);
  }

  @Test
  void dataOfACopyIsNoSql() {
    List<ScriptPart> parts =
        ScriptSplitter.split(
            "COPY t (a) FROM stdin;\nit's\n;\n\\.\n\nCOPY t FROM '/x';\nSELECT 1;");
    assertThat(parts)
        .containsExactly(
            new ScriptPart("COPY t (a) FROM stdin", 1, Optional.of("it's\n;\n")),
            new ScriptPart("COPY t FROM '/x'", 6, Optional.empty()),
            new ScriptPart("SELECT 1", 7, Optional.empty()));
  }

  @Test
  void whatADumpSaysToPsqlIsPassedOver() {
    assertThat(ScriptSplitter.split("\\restrict a'b\nSELECT 1;\n\\unrestrict a'b\n"))
        .containsExactly(new ScriptPart("SELECT 1", 2, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1;~\\connect shop | line 2: \\connect is a command for psql",
        "SELECT 1 \\gexec | line 1: \\gexec is a command for psql",
        "SELECT 1;~SELECT 'a~b | line 2: A string, name or comment begins here and has no end",
      })
  void whatCannotBeRunIsRefusedWithItsLine(String script, String message) {
    assertThatThrownBy(() -> ScriptSplitter.split(script.replace('~', '\n')))
        .hasMessageStartingWith(message);
  }
}
