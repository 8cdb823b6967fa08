package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.UniqueConstraint;

class ConstraintReaderTest {
  @ParameterizedTest
  @EnumSource
  void aPrimaryKeyHasItsColumnsInItsOwnOrder(TestServer server) throws SQLException {
    assertThat(
            Reading.table(server, "CREATE TABLE t (a int, b int, PRIMARY KEY (b, a))").primaryKey())
        .contains(new PrimaryKey("t_pkey", List.of("b", "a"), KeyOptions.USUAL));
  }

  @ParameterizedTest
  @EnumSource
  void aUniqueConstraintIsNoIndex(TestServer server) throws SQLException {
    var table =
        Reading.table(server, "CREATE TABLE t (a int, b int, CONSTRAINT \"U\" UNIQUE (b, a))");
    assertThat(table.uniqueConstraints())
        .containsExactly(new UniqueConstraint("U", List.of("b", "a"), KeyOptions.USUAL));
    assertThat(table.indexes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyPairsItsColumns(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE SCHEMA s",
            "CREATE TABLE public.parent (x int, y int, UNIQUE (y, x))",
            "CREATE TABLE s.child (a int, b int, FOREIGN KEY (b, a) REFERENCES parent (y, x)"
                + " ON DELETE SET NULL ON UPDATE CASCADE)");
    assertThat(table.foreignKeys())
        .containsExactly(
            new ForeignKey(
                "child_b_a_fkey",
                List.of("b", "a"),
                new QualifiedName("public", "parent"),
                List.of("y", "x"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                ForeignKeyOptions.USUAL));
  }

  @ParameterizedTest
  @EnumSource
  void everyReferentialActionIsRead(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE TABLE t (id int PRIMARY KEY,"
                + " a int REFERENCES t ON DELETE NO ACTION, b int REFERENCES t ON DELETE RESTRICT,"
                + " c int REFERENCES t ON DELETE CASCADE, d int REFERENCES t ON DELETE SET NULL,"
                + " e int REFERENCES t ON DELETE SET DEFAULT)");
    assertThat(table.foreignKeys())
        .extracting(ForeignKey::onDelete)
        .containsExactly(ReferentialAction.values());
  }

  @ParameterizedTest
  @EnumSource
  void aCheckIsInPostgresqlsOwnWords(TestServer server) throws SQLException {
    assertThat(Reading.check(server, "CREATE TABLE t (a int CHECK (a IN (1, 2)))"))
        .isEqualTo(
            new CheckConstraint(
                "t_a_check", new Expression("(a = ANY (ARRAY[1, 2]))"), CheckOptions.USUAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHECK (a > 0) NO INHERIT | no inherit",
        "CHECK (a > 0) NOT VALID | not valid",
        "CHECK (a > 0) NOT ENFORCED | not enforced",
      })
  void whatElseIsKeptOfACheckIsResidue(String check, String residue) throws SQLException {
    assertThat(
            Reading.check(TestServer.NEWEST, "CREATE TABLE t (a int)", "ALTER TABLE t ADD " + check)
                .options()
                .details())
        .isEqualTo(new Details(List.of(new Detail("definition", residue))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOREIGN KEY (a) REFERENCES p DEFERRABLE INITIALLY DEFERRED | deferrable, initially deferred",
        "FOREIGN KEY (a) REFERENCES p MATCH FULL | match full",
        "FOREIGN KEY (a) REFERENCES p NOT VALID | not valid",
        "FOREIGN KEY (a, b) REFERENCES p (x, y) ON DELETE SET NULL (b) | on delete set only (b)",
      })
  void whatElseIsKeptOfAForeignKeyIsResidue(String key, String residue) throws SQLException {
    var table =
        Reading.table(
            TestServer.NEWEST,
            "CREATE TABLE p (x int PRIMARY KEY, y int, UNIQUE (x, y))",
            "CREATE TABLE t (a int, b int)",
            "ALTER TABLE t ADD " + key);
    assertThat(table.foreignKeys().get(0).options().details())
        .isEqualTo(new Details(List.of(new Detail("definition", residue))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNIQUE NULLS NOT DISTINCT (a) | nulls not distinct",
        "UNIQUE (a) INCLUDE (b) WITH (fillfactor = 50) | include (b), with (fillfactor=50)",
        "UNIQUE (a) DEFERRABLE | deferrable",
        "UNIQUE (a, r WITHOUT OVERLAPS) | without overlaps",
      })
  void whatElseIsKeptOfAUniqueConstraintIsResidue(String key, String residue) throws SQLException {
    var table =
        Reading.table(
            TestServer.NEWEST,
            "CREATE EXTENSION btree_gist",
            "CREATE TABLE t (a int, b int, r int4range, " + key + ")");
    assertThat(table.uniqueConstraints().get(0).options().details())
        .isEqualTo(new Details(List.of(new Detail("definition", residue))));
  }

  @ParameterizedTest
  @EnumSource
  void commentsAreResidue(TestServer server) throws SQLException {
    assertThat(
            Reading.check(
                    server,
                    "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))",
                    "COMMENT ON CONSTRAINT c ON t IS 'it''s'")
                .options()
                .details())
        .isEqualTo(new Details(List.of(new Detail("definition", "comment 'it''s'"))));
  }
}
