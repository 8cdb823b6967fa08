package org.schemaparity.check.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.schemaparity.check.ParityCheck;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotText;

/** Also runs as what it is: a parity test that passes. */
class ShelfParityTest implements ParityTest {
  @TempDir Path folder;

  @Override
  public ParityCheck check() {
    return ParityCheck.of(shelf("label"))
        .migrations("filesystem:" + migrations("label"))
        .snapshot(snapshot());
  }

  @Test
  void thereIsATestForEachClaimAndOnlyTheBrokenOnesFail() {
    ParityTest drifted =
        () ->
            ParityCheck.of(shelf("label"))
                .migrations("filesystem:" + migrations("name"))
                .snapshot(snapshot());
    List<DynamicTest> tests = drifted.parity().toList();
    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsExactly(
            "migrations and records say the same",
            "the snapshot matches the migrated database",
            "applied migrations are unchanged");
    assertThat(failure(tests.get(0)))
        .hasValueSatisfying(
            failure ->
                assertThat(failure)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(
                        "column public.shelf.label: missing from the migrations."));
    assertThat(failure(tests.get(1))).isEmpty();
    assertThat(failure(tests.get(2))).isEmpty();
  }

  private Path migrations(String column) {
    write("V1__shelf.sql", "CREATE TABLE shelf (" + column + " text);");
    return folder;
  }

  private Path snapshot() {
    return write("schema.snapshot", SnapshotText.write(new Snapshot(List.of(), shelf("label"))));
  }

  private Path write(String file, String text) {
    try {
      return Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Throwable> failure(DynamicTest test) {
    Executable executable = test.getExecutable();
    try {
      executable.execute();
      return Optional.empty();
    } catch (Throwable failure) {
      return Optional.of(failure);
    }
  }

  private static Database shelf(String column) {
    Column only =
        new Column(
            column,
            new DataType.BuiltIn("text"),
            false,
            new ColumnValue.Plain(),
            Optional.empty(),
            ColumnOptions.USUAL);
    Table table =
        new Table(
            new QualifiedName("public", "shelf"),
            List.of(only),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            TableOptions.USUAL);
    return new Database(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(table),
        List.of(),
        List.of());
  }
}
