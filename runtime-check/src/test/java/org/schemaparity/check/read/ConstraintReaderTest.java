package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.Details;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.MatchType;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.Validity;

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
  @EnumSource
  void aCheckMayBeOfItsTableAlone(TestServer server) throws SQLException {
    assertThat(
            Reading.check(server, "CREATE TABLE t (a int CHECK (a > 0) NO INHERIT)")
                .options()
                .noInherit())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHECK (a > 0) | VALID",
        "CHECK (a > 0) NOT VALID | NOT_VALID",
        "CHECK (a > 0) NOT ENFORCED | NOT_ENFORCED",
      })
  void aCheckHoldsForSomeRows(String check, Validity validity) throws SQLException {
    assertThat(
            Reading.check(TestServer.NEWEST, "CREATE TABLE t (a int)", "ALTER TABLE t ADD " + check)
                .options()
                .validity())
        .isEqualTo(validity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNIQUE (a) | NOT_DEFERRABLE",
        "UNIQUE (a) DEFERRABLE | INITIALLY_IMMEDIATE",
        "UNIQUE (a) INITIALLY DEFERRED | INITIALLY_DEFERRED",
      })
  void aKeyIsCheckedAtSomeTime(String key, Deferrability deferrability) throws SQLException {
    for (TestServer server : TestServer.values()) {
      assertThat(unique(server, "CREATE TABLE t (a int, " + key + ")").deferrability())
          .isEqualTo(deferrability);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeysIndexMayCarryColumnsAndParameters(TestServer server) throws SQLException {
    var options =
        unique(
            server, "CREATE TABLE t (a int, b int, UNIQUE (a) INCLUDE (b) WITH (fillfactor = 50))");
    assertThat(options.include()).containsExactly("b");
    assertThat(options.storageParameters()).containsExactly("fillfactor=50");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void nullsMayBeEqual(TestServer server) throws SQLException {
    assertThat(
            unique(server, "CREATE TABLE t (a int, UNIQUE NULLS NOT DISTINCT (a))")
                .nullsNotDistinct())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aKeyMayBeOfRangesThatDoNotOverlap(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE EXTENSION btree_gist",
            "CREATE TABLE p (a int, r int4range, PRIMARY KEY (a, r WITHOUT OVERLAPS))",
            "CREATE TABLE t (a int, r int4range, UNIQUE (a, r WITHOUT OVERLAPS),"
                + " FOREIGN KEY (a, PERIOD r) REFERENCES p (a, PERIOD r))");
    assertThat(table.uniqueConstraints().get(0).columns()).containsExactly("a", "r");
    assertThat(table.uniqueConstraints().get(0).options().withoutOverlaps()).isTrue();
    assertThat(table.foreignKeys().get(0).options().period()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aKeysIndexMayHaveATablespaceOfItsOwn(TestServer server) throws SQLException {
    ServerObject.TABLESPACE.in(
        server,
        name ->
            assertThat(
                    unique(
                            server,
                            "CREATE TABLE t (a int UNIQUE USING INDEX TABLESPACE " + name + ")")
                        .tablespace())
                .contains(name));
  }

  @ParameterizedTest
  @EnumSource
  void whatElseIsKeptOfAKeyIsADetail(TestServer server) throws SQLException {
    var options =
        unique(
            server,
            "CREATE TABLE t (a int CONSTRAINT u UNIQUE DEFERRABLE)",
            "COMMENT ON INDEX u IS 'x'",
            "ALTER TABLE t DISABLE TRIGGER ALL");
    assertThat(Reading.map(options.details()))
        .isEqualTo(
            Map.of(
                "index comment", "x",
                "trigger state", "unique_key_recheck on public.t disabled"));
  }

  @ParameterizedTest
  @EnumSource
  void anExclusionConstraintHasElements(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE SCHEMA s",
            "CREATE OPERATOR s.=== (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int,"
                + " COMMUTATOR = OPERATOR(s.===))",
            "CREATE OPERATOR CLASS s.ops FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 2 <=,"
                + " OPERATOR 3 s.===, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int)",
            "CREATE TABLE t (a int, b text, CONSTRAINT x EXCLUDE USING btree"
                + " (a s.ops WITH OPERATOR(s.===), lower(b) WITH =) INCLUDE (b)"
                + " WITH (fillfactor = 50) WHERE (a > 0) INITIALLY DEFERRED)",
            "COMMENT ON CONSTRAINT x ON t IS 'c'");
    assertThat(table.exclusionConstraints())
        .containsExactly(
            new ExclusionConstraint(
                "x",
                "btree",
                List.of(
                    new ExclusionElement(
                        new IndexKey.OfColumn(
                            "a",
                            new KeyOrder(
                                Optional.empty(),
                                Optional.of(
                                    new OperatorClass(new QualifiedName("s", "ops"), List.of())),
                                false,
                                Optional.empty())),
                        "s.==="),
                    new ExclusionElement(
                        new IndexKey.OfExpression(new Expression("lower(b)"), KeyOrder.USUAL),
                        "=")),
                Optional.of(new Expression("(a > 0)")),
                new KeyOptions(
                    List.of("b"),
                    false,
                    false,
                    Deferrability.INITIALLY_DEFERRED,
                    List.of("fillfactor=50"),
                    Optional.empty(),
                    Optional.of("c"),
                    Details.NONE)));
    assertThat(table.indexes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeySaysWhatIsNotUsual(TestServer server) throws SQLException {
    assertThat(
            foreignKey(
                server,
                "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES p MATCH FULL"
                    + " DEFERRABLE INITIALLY DEFERRED NOT VALID",
                "COMMENT ON CONSTRAINT k ON t IS 'x'"))
        .isEqualTo(
            new ForeignKeyOptions(
                MatchType.FULL,
                List.of(),
                Deferrability.INITIALLY_DEFERRED,
                Validity.NOT_VALID,
                false,
                Optional.of("x"),
                Details.NONE));
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aForeignKeyMaySetSomeColumns(TestServer server) throws SQLException {
    assertThat(
            foreignKey(
                    server,
                    "ALTER TABLE t ADD FOREIGN KEY (a, b) REFERENCES p (x, y)"
                        + " ON DELETE SET NULL (b)")
                .setColumns())
        .containsExactly("b");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aForeignKeyMayNotBeEnforced(TestServer server) throws SQLException {
    assertThat(
            foreignKey(server, "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES p NOT ENFORCED")
                .validity())
        .isEqualTo(Validity.NOT_ENFORCED);
  }

  @ParameterizedTest
  @EnumSource
  void theTriggersOfAForeignKeyMayBeSwitched(TestServer server) throws SQLException {
    assertThat(
            Reading.map(
                foreignKey(
                        server,
                        "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES p",
                        "ALTER TABLE t DISABLE TRIGGER ALL")
                    .details()))
        .isEqualTo(
            Map.of(
                "trigger state",
                "RI_FKey_check_ins on public.t disabled, RI_FKey_check_upd on public.t disabled"));
  }

  @ParameterizedTest
  @EnumSource
  void everyConstraintMayHaveAComment(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE TABLE t (a int CONSTRAINT p PRIMARY KEY, b int CONSTRAINT u UNIQUE"
                + " CONSTRAINT c CHECK (b > 0))",
            "COMMENT ON CONSTRAINT p ON t IS 'of p'",
            "COMMENT ON CONSTRAINT u ON t IS 'of u'",
            "COMMENT ON CONSTRAINT c ON t IS 'of c'");
    assertThat(table.primaryKey().orElseThrow().options().comment()).contains("of p");
    assertThat(table.uniqueConstraints().get(0).options().comment()).contains("of u");
    assertThat(table.checkConstraints().get(0).options().comment()).contains("of c");
  }

  private static KeyOptions unique(TestServer server, String... sql) throws SQLException {
    return Reading.table(server, sql).uniqueConstraints().get(0).options();
  }

  private static ForeignKeyOptions foreignKey(TestServer server, String... sql)
      throws SQLException {
    String[] tables = {
      "CREATE TABLE p (x int PRIMARY KEY, y int, UNIQUE (x, y))", "CREATE TABLE t (a int, b int)"
    };
    return Reading.table(server, Reading.concat(tables, sql)).foreignKeys().get(0).options();
  }
}
