package org.schemaparity.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.schemaparity.check.build.MigratedSide;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.migrate.Migrations;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.Pair;

/**
 * Checks that the migrations make what the records say, and that the snapshot is that of both.
 *
 * <p>Every method but {@link #run} and {@link #assertParity} gives a new check with one setting
 * changed.
 */
public final class ParityCheck {
  private final Database model;
  private final String defaultSchema;
  private final Consumer<FluentConfiguration> flyway;
  private final SnapshotSource snapshot;
  private final DatabaseServer server;
  private final List<IgnoreRule> ignored;
  private final Set<OnRequest> requests;

  private ParityCheck(
      Database model,
      String defaultSchema,
      Consumer<FluentConfiguration> flyway,
      SnapshotSource snapshot,
      DatabaseServer server,
      List<IgnoreRule> ignored,
      Set<OnRequest> requests) {
    this.model = model;
    this.defaultSchema = defaultSchema;
    this.flyway = flyway;
    this.snapshot = snapshot;
    this.server = server;
    this.ignored = ignored;
    this.requests = requests;
  }

  /**
   * {@return a check of {@code model}, which the processor generated from the records} Unless
   * something else is said, the migrations are those at {@code classpath:db/migration}, the
   * snapshot is the resource {@code db/schema.snapshot}, the default schema is {@code public}, and
   * the server is {@link DatabaseServer#configured}.
   */
  public static ParityCheck of(Database model) {
    return new ParityCheck(
        model,
        "public",
        configuration -> {},
        SnapshotSource.resource("db/schema.snapshot"),
        () -> DatabaseServer.configured().start(),
        List.of(),
        Set.of());
  }

  /**
   * {@return this check with the migrations at {@code locations}, such as {@code
   * "classpath:db/migration"}}
   */
  public ParityCheck migrations(String... locations) {
    List<String> copy = List.of(locations);
    return flyway(configuration -> configuration.locations(copy.toArray(String[]::new)));
  }

  /**
   * {@return this check with Flyway as {@code settings} also set it} Placeholders, callbacks, Java
   * migrations and whatever else the application configures belong here; the database does not.
   */
  public ParityCheck flyway(Consumer<FluentConfiguration> settings) {
    return new ParityCheck(
        model, defaultSchema, flyway.andThen(settings), snapshot, server, ignored, requests);
  }

  /** {@return this check with the snapshot that is the class-path resource of that name} */
  public ParityCheck snapshot(String resource) {
    return new ParityCheck(
        model, defaultSchema, flyway, SnapshotSource.resource(resource), server, ignored, requests);
  }

  /** {@return this check with the snapshot in {@code file}} */
  public ParityCheck snapshot(Path file) {
    return new ParityCheck(
        model, defaultSchema, flyway, SnapshotSource.file(file), server, ignored, requests);
  }

  /** {@return this check on {@code server}} */
  public ParityCheck server(DatabaseServer server) {
    return new ParityCheck(model, defaultSchema, flyway, snapshot, server, ignored, requests);
  }

  /**
   * {@return this check with the raw name of the schema that Flyway and the application use by
   * default}
   */
  public ParityCheck defaultSchema(String schema) {
    return new ParityCheck(model, schema, flyway, snapshot, server, ignored, requests);
  }

  /**
   * {@return this check without the differences that {@code rules} cover too} A rule that covers
   * nothing is noted in the report.
   */
  public ParityCheck ignoring(IgnoreRule... rules) {
    List<IgnoreRule> all = new ArrayList<>(ignored);
    all.addAll(List.of(rules));
    return new ParityCheck(
        model, defaultSchema, flyway, snapshot, server, List.copyOf(all), requests);
  }

  /**
   * {@return this check of what is compared only on request too, such as owners and privileges} The
   * roles that they name have to be on the server.
   */
  public ParityCheck alsoComparing(OnRequest... requested) {
    Set<OnRequest> all = new HashSet<>(requests);
    all.addAll(List.of(requested));
    return new ParityCheck(
        model, defaultSchema, flyway, snapshot, server, ignored, Set.copyOf(all));
  }

  /**
   * {@return what is not as it should be} Databases with names of their own are made for this, and
   * dropped whatever happens.
   *
   * @throws org.schemaparity.check.server.ServerUnavailableException if there is no server
   * @throws org.schemaparity.check.migrate.MigrationException if a migration fails
   * @throws org.schemaparity.check.build.RefusedModelException if PostgreSQL refuses what the
   *     records or the snapshot say
   */
  public ParityReport run() {
    Workshop workshop = new Workshop(server.start(), defaultSchema, requests);
    Consumer<FluentConfiguration> ours =
        configuration -> configuration.defaultSchema(defaultSchema);
    MigratedSide migrated = workshop.migrated(new Migrations(ours.andThen(flyway)));
    Ignored passedOver = new Ignored(ignored);
    Comparison comparison =
        new Comparison(workshop, migrated.database(), defaultSchema, passedOver);
    Database expected = workshop.built(model, "the records");
    List<Finding> findings =
        new ArrayList<>(
            comparison.findings(Claim.MIGRATIONS_MATCH_RECORDS, model, expected, "the records"));
    snapshot
        .read()
        .apply(
            read -> {
              if (!Diff.between(read.database(), model).isEmpty()) {
                findings.addAll(
                    comparison.findings(
                        Claim.SNAPSHOT_MATCHES,
                        read.database(),
                        workshop.built(read.database(), "the snapshot"),
                        "the snapshot"));
              }
              findings.addAll(
                  RecordedMigrations.findings(read.migrations(), migrated.migrations()));
            },
            findings::add);
    List<String> notes = new ArrayList<>(passedOver.notes());
    notes.addAll(comparison.notes(expected));
    notes.addAll(
        ColumnOrder.notes(
            new Pair<>(migrated.database(), expected),
            new Pair<>("the migrations", "the records")));
    migrated.warning().ifPresent(notes::add);
    return new ParityReport(findings, notes);
  }

  /**
   * Does nothing if {@link #run} finds nothing.
   *
   * @throws AssertionError with the report's text otherwise
   */
  public void assertParity() {
    run().assertHolds();
  }
}
