package org.schemaparity.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.Server;
import org.schemaparity.check.source.Reading;
import org.schemaparity.check.source.Source;
import org.schemaparity.model.diff.Pair;

/**
 * Compares any two sources: what one of them actually has with what the other one lets expect.
 *
 * <p>Every method but {@link #run} gives a new check with one setting changed.
 */
public final class SourceCheck {
  private final Pair<Source> sources;
  private final String defaultSchema;
  private final Optional<DatabaseServer> server;
  private final List<IgnoreRule> ignored;
  private final Set<OnRequest> requests;
  private final Consumer<String> progress;

  private SourceCheck(
      Pair<Source> sources,
      String defaultSchema,
      Optional<DatabaseServer> server,
      List<IgnoreRule> ignored,
      Set<OnRequest> requests,
      Consumer<String> progress) {
    this.sources = sources;
    this.defaultSchema = defaultSchema;
    this.server = server;
    this.ignored = ignored;
    this.requests = requests;
    this.progress = progress;
  }

  /**
   * {@return a check of two sources} Unless something else is said, the default schema is {@code
   * public}, and throwaway databases are made on the server that the settings choose, of the
   * version of the sources where they lie on servers.
   *
   * @param sources what there is, and what it should be
   */
  public static SourceCheck of(Pair<Source> sources) {
    return new SourceCheck(sources, "public", Optional.empty(), List.of(), Set.of(), step -> {});
  }

  /** {@return this check with its throwaway databases on {@code server}} */
  public SourceCheck server(DatabaseServer server) {
    return new SourceCheck(
        sources, defaultSchema, Optional.of(server), ignored, requests, progress);
  }

  /**
   * {@return this check with the raw name of the schema in which names without a schema are looked
   * up first}
   */
  public SourceCheck defaultSchema(String schema) {
    return new SourceCheck(sources, schema, server, ignored, requests, progress);
  }

  /** {@return this check without the differences that {@code rules} cover} */
  public SourceCheck ignoring(List<IgnoreRule> rules) {
    return new SourceCheck(sources, defaultSchema, server, List.copyOf(rules), requests, progress);
  }

  /**
   * {@return this check of {@code requested} too} The roles that owners and privileges name have to
   * be on the server of the throwaway databases.
   */
  public SourceCheck alsoComparing(Set<OnRequest> requested) {
    return new SourceCheck(
        sources, defaultSchema, server, ignored, Set.copyOf(requested), progress);
  }

  /**
   * {@return this check, telling {@code progress} what it is about to do, such as {@code "reading
   * the migrations in db"}}
   */
  public SourceCheck progress(Consumer<String> progress) {
    return new SourceCheck(sources, defaultSchema, server, ignored, requests, progress);
  }

  /**
   * {@return what differs} The sources are only read; databases with names of their own are made on
   * the throwaway server, and dropped whatever happens.
   *
   * @throws org.schemaparity.check.source.SourceException if a source cannot be read
   * @throws org.schemaparity.check.server.ServerUnavailableException if there is no server for
   *     throwaway databases
   * @throws org.schemaparity.check.migrate.MigrationException if a migration fails
   * @throws org.schemaparity.check.build.RefusedModelException if PostgreSQL refuses what a model
   *     says
   */
  public SourceReport run() {
    Pair<OptionalInt> versions = sources.map(this::majorVersion);
    progress.accept("starting the server for throwaway databases");
    Server started = chosen(versions).start();
    Workshop workshop = new Workshop(started, defaultSchema, requests());
    Pair<Reading> readings = sources.map(source -> read(source, workshop));
    progress.accept("comparing them");
    Ignored passedOver = new Ignored(ignored);
    SourceReport report = SourceReport.of(sources, readings, workshop, passedOver);
    List<String> notes = new ArrayList<>(readings.from().notes());
    notes.addAll(readings.to().notes());
    addVersionNotes(notes, versions, started.majorVersion());
    notes.addAll(passedOver.notes());
    notes.addAll(ColumnOrder.notes(readings.map(Reading::kept), sources.map(Source::name)));
    return report.withNotes(notes);
  }

  private OptionalInt majorVersion(Source source) {
    progress.accept("connecting to " + source.name());
    return source.majorVersion();
  }

  private Reading read(Source source, Workshop workshop) {
    progress.accept("reading " + source.name());
    return source.read(workshop);
  }

  private DatabaseServer chosen(Pair<OptionalInt> versions) {
    OptionalInt version = versions.from().isPresent() ? versions.from() : versions.to();
    return server.orElseGet(
        () ->
            version.isPresent()
                ? DatabaseServer.configured(version.getAsInt())
                : DatabaseServer.configured());
  }

  /** What a whole source lacks is not there. */
  private Set<OnRequest> requests() {
    Set<OnRequest> all = new HashSet<>(requests);
    if (sources.to().isWhole()) {
      all.add(OnRequest.PARTITIONS);
    }
    return all;
  }

  /** Says it once of sources that are on the same version. */
  private void addVersionNotes(List<String> notes, Pair<OptionalInt> versions, int throwaway) {
    Map<Integer, Set<String>> names = new LinkedHashMap<>();
    addName(names, sources.from(), versions.from());
    addName(names, sources.to(), versions.to());
    names.remove(throwaway);
    names.forEach(
        (version, on) ->
            notes.add(
                "Throwaway databases are on PostgreSQL %s, but %s %s on PostgreSQL %s: what the two versions print differently may look like a difference. Choose a throwaway server of version %4$s."
                    .formatted(
                        throwaway,
                        String.join(" and ", on),
                        on.size() == 1 ? "is" : "are",
                        version)));
  }

  private static void addName(Map<Integer, Set<String>> names, Source source, OptionalInt version) {
    version.ifPresent(
        major -> names.computeIfAbsent(major, key -> new LinkedHashSet<>()).add(source.name()));
  }
}
