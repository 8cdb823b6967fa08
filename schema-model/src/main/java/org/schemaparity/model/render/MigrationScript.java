package org.schemaparity.model.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.plan.ColumnOperation;
import org.schemaparity.model.plan.Hazard;
import org.schemaparity.model.plan.Plan;
import org.schemaparity.model.plan.Step;

/**
 * A plan as a migration script that people review: what changed and why the script is there, each
 * statement with its hazards, and a marked place for each backfill that only people can write.
 */
public final class MigrationScript {
  /** What the first line of every script begins with. */
  public static final String SIGNATURE = "-- Schema Parity: ";

  /**
   * What follows a script's name in that of the file in which Flyway looks for settings of that
   * script alone.
   */
  public static final String SETTINGS = ".conf";

  private static final Pattern FINGERPRINTS =
      Pattern.compile("^-- Schema: ([0-9a-f]{16}) -> ([0-9a-f]{16})$", Pattern.MULTILINE);

  private final SqlRenderer renderer;

  /**
   * Makes a writer of scripts.
   *
   * @param defaultSchema the raw name of the schema that is first on the search path when the
   *     script runs
   */
  public MigrationScript(String defaultSchema) {
    renderer = new SqlRenderer(defaultSchema);
  }

  /**
   * {@return the script that carries {@code plan} out, because the records have changed}
   *
   * @param fingerprints those of the two sides, as {@code SnapshotText} makes them
   */
  public String migration(Plan plan, Pair<String> fingerprints) {
    return write(
        "the records say what the migrations do not yet do.",
        """
        -- Review it. If a statement is wrong, change the record and compile again; edit here only to
        -- fill in data.
        """,
        RenameHints.of(plan.changes()),
        plan,
        fingerprints);
  }

  /**
   * {@return the script that takes a migration back} {@code plan} leads from the migration's end to
   * its start.
   *
   * @param fingerprints those of the two sides of {@code plan}
   */
  public String undo(Plan plan, Pair<String> fingerprints) {
    return write(
        "takes the migration of the same version back.", "", List.of(), plan, fingerprints);
  }

  /**
   * {@return the fingerprint of the model that a script leads to, if the text is a script of ours}
   */
  public static Optional<String> target(String script) {
    Matcher matcher = FINGERPRINTS.matcher(script);
    return script.startsWith(SIGNATURE) && matcher.find()
        ? Optional.of(matcher.group(2))
        : Optional.empty();
  }

  /** {@return the settings that Flyway needs to run {@code script} as it is, if it needs any} */
  public static Optional<String> settings(String script) {
    // What is in the database stands there as it is, and Flyway has no way to escape it.
    return Optional.of("placeholderReplacement=false\n").filter(setting -> script.contains("${"));
  }

  /** {@return the statements of {@code plan} alone, each with its hazards above it} */
  public String statements(Plan plan) {
    StringBuilder script = new StringBuilder();
    for (Step step : plan.steps()) {
      // A statement with something above it stands apart, so that it is seen what that belongs to.
      boolean apart =
          !step.hazards().isEmpty() || step.operation() instanceof ColumnOperation.Backfill;
      write(apart && !script.isEmpty() ? script.append('\n') : script, step);
    }
    return script.toString();
  }

  private String write(
      String reason, String advice, List<String> hints, Plan plan, Pair<String> fingerprints) {
    StringBuilder script = new StringBuilder(SIGNATURE).append(reason).append('\n').append(advice);
    plan.changes().forEach(change -> comment(script, "  * " + Words.of(change)));
    hints.forEach(hint -> comment(script, hint));
    script.append("-- Schema: %s -> %s\n".formatted(fingerprints.from(), fingerprints.to()));
    plan.steps().forEach(step -> write(script.append('\n'), step));
    return script.toString();
  }

  private void write(StringBuilder script, Step step) {
    for (Hazard hazard : step.hazards()) {
      comment(script, title(hazard.kind()) + ": " + hazard.text());
    }
    if (step.operation() instanceof ColumnOperation.Backfill backfill) {
      comment(
          script,
          "BACKFILL: give each row that is there a value before the next statement, for example");
      comment(script, renderer.statement(backfill) + ";");
    } else {
      script.append(renderer.statement(step.operation())).append(";\n");
    }
  }

  private static String title(Hazard.Kind kind) {
    return kind.name().replace('_', ' ');
  }

  /** Names and expressions may hold line ends, which would end a comment. */
  private static void comment(StringBuilder script, String text) {
    // Flyway looks for placeholders in comments too.
    List<String> lines = text.replace("${", "$ {").lines().toList();
    lines.forEach(line -> script.append("-- ").append(line).append('\n'));
  }
}
