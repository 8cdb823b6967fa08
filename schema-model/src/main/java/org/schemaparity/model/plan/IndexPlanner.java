package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.Partition;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans indexes: to change one is mostly to put another in its place. */
record IndexPlanner(Outline outline) implements KindPlanner {
  @Override
  public void created(ObjectPath path, SchemaObject object) {
    outline.add(
        Phase.ADD_INDEXES_AND_CONSTRAINTS,
        new IndexOperation.Create(path.relation(), (Index) object, false));
    outline.complete(Phase.ADD_INDEXES_AND_CONSTRAINTS, path, object);
    mark(path);
  }

  /** What its table says of an index is forgotten when the index is dropped, be it made again. */
  void mark(ObjectPath path) {
    QualifiedName table = path.relation();
    TableOptions options =
        outline.after().table(table).map(Table::options).orElse(TableOptions.USUAL);
    if (options.replicaIdentity().equals(new ReplicaIdentity.UsingIndex(path.name()))) {
      outline.mark(new TableOptionOperation.SetReplicaIdentity(table, options.replicaIdentity()));
    }
    if (options.clusteredOn().filter(path.name()::equals).isPresent()) {
      outline.mark(new TableOptionOperation.SetCluster(table, options.clusteredOn()));
    }
  }

  @Override
  public void dropped(ObjectPath path, SchemaObject object) {
    List<Table> partitions = object instanceof Index index ? backing(path, index) : List.of();
    partitions.forEach(
        table ->
            partition(
                table, bound -> new TableOptionOperation.Detach(table.name(), bound.parent())));
    outline.add(Phase.DROP_INDEXES_AND_CONSTRAINTS, new IndexOperation.Drop(name(path)));
    partitions.forEach(
        table -> partition(table, bound -> new TableOptionOperation.Attach(table.name(), bound)));
  }

  /**
   * {@return the partitions of which a key of their own is their part of the index} PostgreSQL
   * drops neither while it has the other, so such a partition leaves meanwhile.
   */
  private List<Table> backing(ObjectPath path, Index index) {
    List<String> columns = Touched.columns(index).toList();
    return outline.before().descendants(path.relation()).stream()
        .filter(table -> index.unique() && keys(table).anyMatch(columns::equals))
        .filter(table -> outline.staysInFamily(table.name()))
        .toList();
  }

  private static Stream<List<String>> keys(Table table) {
    return Stream.concat(
        table.primaryKey().stream().map(PrimaryKey::columns),
        table.uniqueConstraints().stream().map(UniqueConstraint::columns));
  }

  private void partition(Table table, Function<Partition, Operation> operation) {
    table
        .options()
        .partitionOf()
        .map(operation)
        .ifPresent(planned -> outline.add(Phase.DROP_INDEXES_AND_CONSTRAINTS, planned));
  }

  @Override
  public void renamed(Change.Renamed renamed) {
    outline.add(
        Phase.RENAME_INDEXES_AND_CONSTRAINTS,
        new IndexOperation.Rename(name(renamed.formerPath()), renamed.path().name()));
  }

  @Override
  public void altered(ObjectPath path, Set<String> attributes, Pair<SchemaObject> objects) {
    if (outline.altersInPlace(path.relation(), attributes, objects)) {
      Pair<IndexOptions> options = objects.map(Index.class::cast).map(Index::options);
      alter(
          path,
          attributes,
          options.map(IndexOptions::storageParameters),
          options.map(IndexOptions::tablespace));
    } else {
      dropped(path, objects.from());
      created(path, objects.to());
    }
  }

  /** Alters an index, be it that of a constraint, in place. */
  void alter(
      ObjectPath path,
      Set<String> attributes,
      Pair<List<String>> storageParameters,
      Pair<Optional<String>> tablespaces) {
    QualifiedName index = name(path);
    if (attributes.contains("storageParameters")) {
      Parameters parameters = Parameters.between(storageParameters);
      parameters.ifReset(reset -> add(new IndexOperation.ResetParameters(index, reset)));
      parameters.ifSet(set -> add(new IndexOperation.SetParameters(index, set)));
    }
    if (attributes.contains("tablespace")) {
      add(new IndexOperation.SetTablespace(index, tablespaces.to()));
    }
  }

  private void add(IndexOperation operation) {
    outline.add(Phase.ADD_INDEXES_AND_CONSTRAINTS, operation);
  }

  /** An index lies in its table's schema. */
  private static QualifiedName name(ObjectPath path) {
    return new QualifiedName(path.relation().schema(), path.name());
  }
}
