package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Column;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;

class TableReaderTest {
  private static final QualifiedName PARENT = new QualifiedName("public", "p");

  @ParameterizedTest
  @EnumSource
  void aUsualTableSaysNothingOfItsOptions(TestServer server) throws SQLException {
    var table = Reading.table(server, "CREATE TABLE t (a text)", "COMMENT ON TABLE t IS 'it''s'");
    assertThat(table.options()).isEqualTo(TableOptions.USUAL);
    assertThat(table.comment()).contains("it's");
  }

  @ParameterizedTest
  @EnumSource
  void aTableMayBeUnlogged(TestServer server) throws SQLException {
    assertThat(options(server, "CREATE UNLOGGED TABLE t ()").unlogged()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void storageParametersAreInTheirOrderThoseOfTheOverflowTableLast(TestServer server)
      throws SQLException {
    assertThat(
            options(
                    server,
                    "CREATE TABLE t (a text) WITH (fillfactor = 50, autovacuum_enabled = off,"
                        + " toast.autovacuum_enabled = off)")
                .storageParameters())
        .containsExactly("fillfactor=50", "autovacuum_enabled=off", "toast.autovacuum_enabled=off");
  }

  @ParameterizedTest
  @EnumSource
  void aPartitionKeyIsInPostgresqlsOwnWords(TestServer server) throws SQLException {
    assertThat(
            options(server, "CREATE TABLE t (a int, b int) PARTITION BY RANGE (a, (b + 1))")
                .partitionKey())
        .contains(new Expression("RANGE (a, ((b + 1)))"));
  }

  @ParameterizedTest
  @EnumSource
  void aPartitionHasItsParentAndItsBound(TestServer server) throws SQLException {
    var options =
        options(
            server,
            "CREATE TABLE p (a int) PARTITION BY LIST (a)",
            "CREATE TABLE t PARTITION OF p FOR VALUES IN (1, 2)");
    assertThat(options.partitionOf())
        .contains(new Partition(PARENT, new Expression("FOR VALUES IN (1, 2)")));
    assertThat(options.inherits()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void parentsComeInTheirOrder(TestServer server) throws SQLException {
    assertThat(
            options(
                    server,
                    "CREATE TABLE p ()",
                    "CREATE TABLE q ()",
                    "CREATE TABLE t () INHERITS (q, p)")
                .inherits())
        .containsExactly(new QualifiedName("public", "q"), PARENT);
  }

  @ParameterizedTest
  @EnumSource
  void aTableMayBeOfAType(TestServer server) throws SQLException {
    assertThat(options(server, "CREATE TYPE c AS (a int)", "CREATE TABLE t OF c").ofType())
        .contains(new QualifiedName("public", "c"));
  }

  @ParameterizedTest
  @EnumSource
  void aTableMayHaveAnAccessMethodOfItsOwn(TestServer server) throws SQLException {
    assertThat(
            options(
                    server,
                    "CREATE ACCESS METHOD other TYPE TABLE HANDLER heap_tableam_handler",
                    "CREATE TABLE t () USING other")
                .accessMethod())
        .contains("other");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aTableMayHaveATablespaceOfItsOwn(TestServer server) throws SQLException {
    ServerObject.TABLESPACE.in(
        server,
        name ->
            assertThat(options(server, "CREATE TABLE t () TABLESPACE " + name).tablespace())
                .contains(name));
  }

  @ParameterizedTest
  @EnumSource
  void rowSecurityMayBeForced(TestServer server) throws SQLException {
    var options =
        options(
            server,
            "CREATE TABLE t ()",
            "ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");
    assertThat(options.rowSecurity()).isTrue();
    assertThat(options.forcedRowSecurity()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyReplicaIdentityIsRead(TestServer server) throws SQLException {
    String table = "CREATE TABLE t (a int NOT NULL UNIQUE)";
    assertThat(identity(server, table, "FULL")).isEqualTo(new ReplicaIdentity.Full());
    assertThat(identity(server, table, "NOTHING")).isEqualTo(new ReplicaIdentity.Nothing());
    assertThat(identity(server, table, "USING INDEX t_a_key"))
        .isEqualTo(new ReplicaIdentity.UsingIndex("t_a_key"));
  }

  @ParameterizedTest
  @EnumSource
  void aTableMayBeClusteredOnAnIndex(TestServer server) throws SQLException {
    assertThat(
            options(
                    server,
                    "CREATE TABLE t (a int)",
                    "CREATE INDEX i ON t (a)",
                    "ALTER TABLE t CLUSTER ON i")
                .clusteredOn())
        .contains("i");
  }

  @ParameterizedTest
  @EnumSource
  void whatAPartitionHasFromItsParentIsNotRepeated(TestServer server) throws SQLException {
    var partition =
        Reading.table(
            server,
            "CREATE TABLE r (id int PRIMARY KEY)",
            "CREATE TABLE p (a int PRIMARY KEY REFERENCES r, b int DEFAULT 1 CHECK (b > 0))"
                + " PARTITION BY LIST (a)",
            "CREATE INDEX ON p (b)",
            "CREATE TABLE t PARTITION OF p FOR VALUES IN (1)");
    assertOptionsAlone(partition);
  }

  @ParameterizedTest
  @EnumSource
  void whatATableInheritsIsNotRepeated(TestServer server) throws SQLException {
    var child =
        Reading.table(
            server,
            "CREATE TABLE p (a int NOT NULL, b int DEFAULT 1 CHECK (b > 0))",
            "ALTER TABLE p ALTER a SET (n_distinct = 5)",
            "COMMENT ON COLUMN p.a IS 'x'",
            "CREATE TABLE t () INHERITS (p)");
    assertOptionsAlone(child);
  }

  @ParameterizedTest
  @EnumSource
  void aPartitionThatWasAttachedIsAsOneThatWasMade(TestServer server) throws SQLException {
    var partition =
        Reading.table(
            server,
            "CREATE TABLE p (a int PRIMARY KEY, b int CHECK (b > 0)) PARTITION BY LIST (a)",
            "CREATE TABLE t (b int, a int NOT NULL, CONSTRAINT p_b_check CHECK (b > 0))",
            "ALTER TABLE p ATTACH PARTITION t FOR VALUES IN (1)");
    assertOptionsAlone(partition);
  }

  private static void assertOptionsAlone(Table table) {
    assertThat(table.columns()).isEmpty();
    assertThat(table.primaryKey()).isEmpty();
    assertThat(table.foreignKeys()).isEmpty();
    assertThat(table.checkConstraints()).isEmpty();
    assertThat(table.indexes()).isEmpty();
    assertThat(table.options().details().all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatAChildHasOfItsOwnIsRead(TestServer server) throws SQLException {
    var child =
        Reading.table(
            server,
            "CREATE TABLE p (a int, b int DEFAULT 1, c int, d text, e int, f int)",
            "CREATE TABLE t (own int) INHERITS (p)",
            "ALTER TABLE t ALTER a SET NOT NULL, ALTER b DROP DEFAULT, ALTER d SET STORAGE plain",
            "ALTER TABLE t ALTER e SET (n_distinct = 5)",
            "COMMENT ON COLUMN t.f IS 'x'",
            "ALTER TABLE t ADD CHECK (c > 0)",
            "CREATE INDEX ON t (c)");
    assertThat(child.columns())
        .extracting(Column::name)
        .containsExactly("a", "b", "d", "e", "f", "own");
    assertThat(child.checkConstraints()).extracting("name").containsExactly("t_c_check");
    assertThat(child.indexes()).extracting("name").containsExactly("t_c_idx");
  }

  @ParameterizedTest
  @EnumSource
  void aColumnThatIsAlsoDeclaredIsTheChildsOwn(TestServer server) throws SQLException {
    assertThat(
            Reading.table(server, "CREATE TABLE p (a int)", "CREATE TABLE t (a int) INHERITS (p)")
                .columns())
        .extracting(Column::name)
        .containsExactly("a");
  }

  @ParameterizedTest
  @EnumSource
  void whatAnAttachedIndexHasOfItsOwnIsADetailOfThePartition(TestServer server)
      throws SQLException {
    assertThat(
            details(
                server,
                "CREATE TABLE p (a int, b int PRIMARY KEY) PARTITION BY LIST (b)",
                "CREATE INDEX i ON p (a)",
                "CREATE TABLE t PARTITION OF p FOR VALUES IN (1)",
                "ALTER INDEX t_a_idx RENAME TO other",
                "ALTER INDEX other SET (fillfactor = 50)",
                "COMMENT ON INDEX other IS 'x'",
                "COMMENT ON CONSTRAINT t_pkey ON t IS 'y'"))
        .isEqualTo(
            Map.of(
                "index of i", "name other, comment 'x', storage parameters (fillfactor=50)",
                "index of p_pkey", "comment 'y'"));
  }

  @ParameterizedTest
  @EnumSource
  void aPartitionsTriggersMayBeSwitchedOnTheirOwn(TestServer server) throws SQLException {
    assertThat(
            details(
                server,
                "CREATE TABLE r (id int PRIMARY KEY)",
                "CREATE TABLE p (a int CONSTRAINT fk REFERENCES r) PARTITION BY LIST (a)",
                "CREATE TABLE t PARTITION OF p FOR VALUES IN (1)",
                "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end'",
                "CREATE TRIGGER x AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f()",
                "ALTER TABLE t DISABLE TRIGGER ALL"))
        .isEqualTo(
            Map.of(
                "trigger state of x",
                "disabled",
                "trigger state of fk",
                "RI_FKey_check_ins on public.t disabled, RI_FKey_check_upd on public.t disabled"));
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyToAPartitionedTableIsOne(TestServer server) throws SQLException {
    var table =
        Reading.table(
            server,
            "CREATE TABLE p (a int PRIMARY KEY) PARTITION BY LIST (a)",
            "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1)",
            "CREATE TABLE t (a int REFERENCES p)");
    assertThat(table.foreignKeys()).extracting("name").containsExactly("t_a_fkey");
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aPartitionSharesItsParentsIdentity(TestServer server) throws SQLException {
    var tables =
        Reading.of(
                server,
                "CREATE TABLE p (a int GENERATED ALWAYS AS IDENTITY, b int NOT NULL)"
                    + " PARTITION BY LIST (a)",
                "CREATE TABLE t PARTITION OF p FOR VALUES IN (1)")
            .tables();
    assertThat(tables).extracting(Table::columns).element(1).isEqualTo(List.of());
  }

  private static TableOptions options(TestServer server, String... sql) throws SQLException {
    return Reading.table(server, sql).options();
  }

  private static Map<String, String> details(TestServer server, String... sql) throws SQLException {
    return Reading.map(options(server, sql).details());
  }

  private static ReplicaIdentity identity(TestServer server, String table, String identity)
      throws SQLException {
    return options(server, table, "ALTER TABLE t REPLICA IDENTITY " + identity).replicaIdentity();
  }
}
