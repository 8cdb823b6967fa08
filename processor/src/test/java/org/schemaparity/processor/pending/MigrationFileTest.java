package org.schemaparity.processor.pending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schemaparity.model.snapshot.RecordedMigration;

class MigrationFileTest {
  @Test
  void theNameTellsVersionAndDescription() {
    assertThat(MigrationFile.of(Path.of("V1_2__add_loan_note.sql"), "").orElseThrow().recorded())
        .isEqualTo(new RecordedMigration("1.2", "add loan note", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R__view.sql", "U1__x.sql", "V1__x.txt", "Vx__y.sql", "V1.__x.sql"})
  void othersAreNoVersionedMigrations(String name) {
    assertThat(MigrationFile.of(Path.of(name), "")).isEmpty();
  }

  /** The number is what Flyway 13 computes for these lines. */
  @Test
  void theChecksumIsFlywaysWhateverTheLineEndsAre() {
    assertThat(FlywayChecksum.of("CREATE TABLE größe ();\nSELECT 1;\n")).isEqualTo(CHECKSUM);
    assertThat(FlywayChecksum.of("\uFEFFCREATE TABLE größe ();\r\nSELECT 1;")).isEqualTo(CHECKSUM);
  }

  private static final int CHECKSUM = 1316087150;
}
