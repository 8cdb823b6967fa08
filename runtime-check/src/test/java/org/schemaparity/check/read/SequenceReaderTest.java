package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SequenceOptions;

class SequenceReaderTest {
  private static final SequenceOptions DOWN =
      new SequenceOptions(
          Optional.empty(),
          Optional.of(-1L),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  @ParameterizedTest
  @EnumSource
  void aUsualSequenceSaysNothingOfItsOptions(TestServer server) throws SQLException {
    for (String type : new String[] {"smallint", "integer", "bigint"}) {
      for (String direction : new String[] {"", " INCREMENT -1"}) {
        var sequence = sequence(server, "CREATE SEQUENCE s AS " + type + direction);
        assertThat(sequence.type()).isEqualTo(type);
        assertThat(sequence.options())
            .isEqualTo(direction.isEmpty() ? SequenceOptions.USUAL : DOWN);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSequenceSaysHowItCountsOtherwise(TestServer server) throws SQLException {
    assertThat(
            sequence(
                server,
                "CREATE SEQUENCE s AS integer START 7 INCREMENT 5 MINVALUE 2 MAXVALUE 90 CACHE 20"
                    + " CYCLE",
                "COMMENT ON SEQUENCE s IS 'x'"))
        .isEqualTo(
            new Sequence(
                new QualifiedName("public", "s"),
                "integer",
                new SequenceOptions(
                    Optional.of(7L),
                    Optional.of(5L),
                    Optional.of(2L),
                    Optional.of(90L),
                    Optional.of(20L),
                    true),
                Optional.empty(),
                false,
                Optional.of("x")));
  }

  @ParameterizedTest
  @EnumSource
  void aStartThatFollowsFromTheBoundsIsNotSaid(TestServer server) throws SQLException {
    var up = sequence(server, "CREATE SEQUENCE s MINVALUE 5").options();
    assertThat(up.minimum()).contains(5L);
    assertThat(up.start()).isEmpty();
    var down = sequence(server, "CREATE SEQUENCE s INCREMENT -1 MAXVALUE 5").options();
    assertThat(down.maximum()).contains(5L);
    assertThat(down.start()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSerialColumnIsADefaultAndASequence(TestServer server) throws SQLException {
    var database = Reading.of(server, "CREATE TABLE t (a serial)");
    assertThat(database.tables().get(0).columns().get(0).value())
        .isEqualTo(new ColumnValue.Default(new Expression("nextval('public.t_a_seq'::regclass)")));
    assertThat(database.sequences())
        .containsExactly(
            new Sequence(
                new QualifiedName("public", "t_a_seq"),
                "integer",
                SequenceOptions.USUAL,
                Optional.of(new ColumnName(new QualifiedName("public", "t"), "a")),
                false,
                Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void anIdentityColumnsSequenceIsTheColumns(TestServer server) throws SQLException {
    assertThat(
            Reading.of(server, "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY)").sequences())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "NEWEST")
  void aSequenceMayBeUnlogged(TestServer server) throws SQLException {
    assertThat(sequence(server, "CREATE UNLOGGED SEQUENCE s").unlogged()).isTrue();
  }

  private static Sequence sequence(TestServer server, String... sql) throws SQLException {
    return Reading.of(server, sql).sequences().get(0);
  }
}
