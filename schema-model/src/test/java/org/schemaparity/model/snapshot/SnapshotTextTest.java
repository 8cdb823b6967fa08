package org.schemaparity.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Details;
import org.schemaparity.model.Library;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.Table;

class SnapshotTextTest {
  private static final Snapshot SNAPSHOT =
      new Snapshot(
          List.of(
              new RecordedMigration("1", "create library", -12),
              new RecordedMigration("2.1", "add \"loans\"", 7)),
          Library.database());

  @Test
  void whatIsWrittenIsReadBack() {
    String text = SnapshotText.write(SNAPSHOT);

    Snapshot read = SnapshotText.read(text);

    assertThat(read).isEqualTo(SNAPSHOT);
    assertThat(SnapshotText.write(read)).isEqualTo(text);
  }

  @Test
  void whatIsKnownAlreadyIsNotReadAgain() {
    Snapshot known = new Snapshot(List.of(), SNAPSHOT.database());

    Snapshot read =
        SnapshotText.read(SnapshotText.write(SNAPSHOT), known, SnapshotText.write(known));

    assertThat(read).isEqualTo(SNAPSHOT);
    assertThat(read.database()).isSameAs(known.database());
  }

  @Test
  void aSnapshotThatSaysMoreThanIsKnownIsReadInFull() {
    List<Table> tables = Library.database().tables();
    Snapshot known =
        new Snapshot(
            List.of(),
            Database.empty().withTables(tables.subList(tables.size() - 1, tables.size())));

    for (Snapshot other : List.of(SNAPSHOT, Snapshot.empty())) {
      assertThat(SnapshotText.read(SnapshotText.write(other), known, SnapshotText.write(known)))
          .isEqualTo(other);
    }
  }

  @Test
  void oneFactStandsOnALine() {
    assertThat(SnapshotText.write(SNAPSHOT))
        .startsWith("schema-parity snapshot 1\n")
        .contains("\nmigration \"2.1\" \"add \\\"loans\\\"\" 7\n")
        .contains("\n\ntable \"public\".\"loans\"\n")
        .contains(
            """
              column "weeks"
                type BuiltIn("integer")
                notNull true
                value Generated("days / 7")
            """)
        .contains("    referencedTable \"public\".\"members\"\n")
        .contains("    keys [OfColumn(\"member_id\"), OfExpression(\"(days + 1)\")]\n")
        .contains("    type UserDefined(\"public\".\"loan_state\")\n");
  }

  @Test
  void theOrderOfTablesMakesNoDifference() {
    List<Table> reversed = new ArrayList<>(Library.database().tables());
    Collections.reverse(reversed);

    assertThat(SnapshotText.fingerprint(Library.database().withTables(reversed)))
        .isEqualTo(SnapshotText.fingerprint(Library.database()));
  }

  @Test
  void aNumberBelowZeroIsNoAbsence() {
    Sequence countdown =
        new Sequence(
            new QualifiedName("public", "countdown"),
            "bigint",
            new SequenceOptions(
                Optional.of(-1L),
                Optional.of(-2L),
                Optional.empty(),
                Optional.of(0L),
                Optional.empty(),
                true),
            Optional.empty(),
            false,
            Optional.empty());
    Database database =
        new Database(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(countdown),
            List.of(),
            List.of(),
            List.of());

    String text = SnapshotText.write(new Snapshot(List.of(), database));

    assertThat(SnapshotText.read(text).database()).isEqualTo(database);
  }

  @Test
  void theAttributesOfACompositeTypeKeepTheirOrder() {
    CompositeType point =
        new CompositeType(
            new QualifiedName("public", "point"),
            List.of(attribute("y"), attribute("x")),
            Optional.empty(),
            Details.NONE);
    Database database =
        new Database(
            List.of(),
            List.of(),
            List.of(point),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    String text = SnapshotText.write(new Snapshot(List.of(), database));

    assertThat(SnapshotText.read(text).database()).isEqualTo(database);
  }

  private static CompositeAttribute attribute(String name) {
    return new CompositeAttribute(
        name, new DataType.BuiltIn("integer"), Optional.empty(), Optional.empty());
  }

  @Test
  void anUnresolvedConflictIsNamedWithItsLine() {
    assertThatThrownBy(
            () -> SnapshotText.read("schema-parity snapshot 1\n<<<<<<< HEAD\nmigration \"1\""))
        .isInstanceOf(SnapshotException.class)
        .hasMessage(
            "line 2: a merge conflict is unresolved. Take either side, compile, and copy the new"
                + " snapshot.");
  }

  @Test
  void everyDamagedTextIsRefusedOrReadAndNeverBreaksTheReader() {
    String text = SnapshotText.write(SNAPSHOT);
    for (int cut = 0; cut < text.length(); cut++) {
      for (String damaged :
          List.of(
              text.substring(0, cut),
              text.substring(0, cut) + "\"" + text.substring(cut),
              text.substring(0, cut) + text.substring(cut + 1))) {
        try {
          SnapshotText.read(damaged);
        } catch (SnapshotException e) {
          assertThat(e).hasMessageStartingWith("line ");
        }
      }
    }
  }

  @Test
  void anUnknownAttributeIsRefusedWithItsLine() {
    assertThatThrownBy(
            () ->
                SnapshotText.read(
                    "schema-parity snapshot 1\n\nschema \"billing\"\n  colour \"red\"\n"))
        .hasMessage("line 4: 'colour' is no part of a snapshot.");
  }
}
