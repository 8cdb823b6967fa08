package org.schemaparity.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schemaparity.model.Database;
import org.schemaparity.model.Library;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.model.snapshot.SnapshotText;

/**
 * Each folder under {@code plan} holds two snapshots and the scripts that lead from one to the
 * other and back. To write the scripts anew after a change that is meant, run the tests with {@code
 * -Dgolden.rewrite=true} and review the difference.
 */
class PlanTest {
  private static final Path CASES = Path.of("src/test/resources/plan");

  @Test
  void nothingIsPlannedWhereNothingDiffers() {
    assertThat(Planner.plan(Library.database(), Library.database(), Renames.none()).steps())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theScriptsAreTheExpectedOnes(Path directory) throws IOException {
    Database from = database(directory.resolve("from.snapshot"));
    Database to = database(directory.resolve("to.snapshot"));
    Renames renames = renames(directory.resolve("renames.txt"));
    MigrationScript script = new MigrationScript("public");

    Plan plan = Planner.plan(from, to, renames);
    Renames back = Renames.takingBack(plan.changes());

    expect(
        directory.resolve("migration.sql"),
        script.migration(plan, new Pair<>(from, to).map(SnapshotText::fingerprint)));
    expect(
        directory.resolve("undo.sql"),
        script.undo(
            Planner.plan(to, from, back), new Pair<>(to, from).map(SnapshotText::fingerprint)));
  }

  /** Arabic has other digits, Turkish a small i of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR"})
  void theLocaleMakesNoDifference(String tag) throws IOException {
    Locale home = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      for (Path directory : cases()) {
        theScriptsAreTheExpectedOnes(directory);
      }
    } finally {
      Locale.setDefault(home);
    }
  }

  private static void expect(Path golden, String script) throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, script);
    }
    assertThat(script).isEqualTo(Files.readString(golden));
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList();
    }
  }

  private static Database database(Path snapshot) throws IOException {
    return SnapshotText.read(Files.readString(snapshot)).database();
  }

  /** Each line has a table's or a column's new path and its former name. */
  private static Renames renames(Path file) throws IOException {
    Map<ObjectPath, String> former = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" ", -1);
        List<String> names = List.of(words[0].split("\\.", -1));
        former.put(
            new ObjectPath(names.size() == 2 ? ObjectKind.TABLE : ObjectKind.COLUMN, names),
            words[1]);
      }
    }
    return new Renames(former);
  }
}
