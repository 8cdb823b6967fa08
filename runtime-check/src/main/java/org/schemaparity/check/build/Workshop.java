package org.schemaparity.check.build;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.check.migrate.Migrated;
import org.schemaparity.check.migrate.Migrations;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.Server;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.Pair;

/** Makes databases on one server, reads them and drops them. Not for several threads at once. */
public final class Workshop {
  private final Server server;
  private final String defaultSchema;
  private final Set<OnRequest> requests;

  /** What was settled last: the same database is often compared with several others. */
  private final Map<Database, Settled> settled = new LastFew<>();

  /**
   * @param server the server
   * @param defaultSchema the raw name of the schema in which names without a schema are looked up
   *     first
   * @param requests what is read beyond what is always read
   */
  public Workshop(Server server, String defaultSchema, Set<OnRequest> requests) {
    this.server = server;
    this.defaultSchema = defaultSchema;
    this.requests = Set.copyOf(requests);
  }

  /** Makes a workshop in which nothing is read beyond what is always read. */
  public Workshop(Server server, String defaultSchema) {
    this(server, defaultSchema, Set.of());
  }

  /** {@return the server on which the databases are made} */
  public Server server() {
    return server;
  }

  /** {@return what is read beyond what is always read} */
  public Set<OnRequest> requests() {
    return requests;
  }

  /**
   * {@return what {@code migrations} make}
   *
   * @throws org.schemaparity.check.migrate.MigrationException if they fail
   */
  public MigratedSide migrated(Migrations migrations) {
    return inDatabase(
        database -> {
          Migrated migrated = migrations.migrate(database.dataSource());
          try (Connection connection = database.connect()) {
            CatalogReader reader = new CatalogReader(Set.of(migrated.historyTable()), requests);
            return new MigratedSide(
                reader.read(connection), migrated.migrations(), CatalogReader.warning(connection));
          }
        });
  }

  /**
   * {@return {@code model} as PostgreSQL keeps it}
   *
   * @param saidBy who says so, such as {@code "the records"}
   * @throws RefusedModelException if PostgreSQL refuses it
   */
  public Database built(Database model, String saidBy) {
    return inDatabase(
        database -> {
          try (Connection connection = database.connect()) {
            new ModelBuilder(connection, defaultSchema).build(model, saidBy);
            return new CatalogReader(Set.of(), requests).read(connection);
          }
        });
  }

  /**
   * {@return what leads from {@code from} to {@code to}, which were both read from databases}
   *
   * <p>The printed text of an expression is not always what the text that it prints is printed as:
   * {@code (ARRAY['A'::character varying])::text[]} comes back as {@code ARRAY[('A'::character
   * varying)::text]}. After one more round it no longer changes, so where there are differences,
   * one side and then the other go through one: what was expected has often been made from the very
   * text that was read on the other side.
   *
   * @param from what the migrations made
   * @param to what was expected
   */
  public List<Change> changes(Database from, Database to) {
    Pair<Database> sides = Unsaid.leftOut(new Pair<>(from, to), partitionsMadeAtRunTime(from, to));
    if (Diff.between(sides.from(), sides.to()).isEmpty()) {
      return List.of();
    }
    Settled actual = settled(sides.from());
    return Diff.between(actual.printed(), sides.to()).isEmpty()
        ? List.of()
        : Consequences.leftOut(actual.changesTo(settled(sides.to())));
  }

  /** {@return the partitions in {@code from} that {@link #changes} leaves out} */
  public Set<QualifiedName> partitionsMadeAtRunTime(Database from, Database to) {
    return requests.contains(OnRequest.PARTITIONS)
        ? Set.of()
        : Unsaid.partitionsMadeAtRunTime(new Pair<>(from, to));
  }

  private Settled settled(Database database) {
    return settled.computeIfAbsent(database, this::settle);
  }

  /** What cannot be made again stays as it is. */
  private Settled settle(Database database) {
    return inDatabase(
        scratch -> {
          try (Connection connection = scratch.connect()) {
            new ModelBuilder(connection, defaultSchema).buildWhatIsPossible(database);
            Database again = new CatalogReader(Set.of(), requests).read(connection);
            Database printed = Settling.settle(database, again);
            return new Settled(printed, Folding.fold(connection, printed));
          }
        });
  }

  /** Keeps what was asked for last: whole databases are large. */
  private static final class LastFew<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int FEW = 3;

    LastFew() {
      super(FEW, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > FEW;
    }
  }

  private interface Work<T> {
    T in(ScratchDatabase database) throws SQLException;
  }

  private <T> T inDatabase(Work<T> work) {
    try (ScratchDatabase database = server.createDatabase()) {
      return work.in(database);
    } catch (SQLException failure) {
      throw new IllegalStateException(
          server + " failed while a database was read: " + failure.getMessage(), failure);
    }
  }
}
