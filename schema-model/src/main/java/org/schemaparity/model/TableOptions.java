package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * What a usual table says nothing of; see "CREATE TABLE" and "ALTER TABLE" in the PostgreSQL
 * manual.
 *
 * @param unlogged whether its rows are lost in a crash
 * @param partitionKey how it is divided into partitions, if it is, such as {@code "RANGE
 *     (placed_at)"}
 * @param partitionOf what it is a partition of, if anything
 * @param inherits the tables that it inherits from, in order, apart from that of which it is a
 *     partition
 * @param ofType the composite type whose attributes its columns are, if any
 * @param storageParameters its storage parameters, each as {@code name=value}, those of its
 *     overflow table as {@code toast.name=value}
 * @param accessMethod the access method, if it is not the default one
 * @param tablespace the raw name of its tablespace, if not the default one
 * @param rowSecurity whether policies say which rows are seen and changed
 * @param forcedRowSecurity whether they also say so for the table's owner
 * @param replicaIdentity by what logical replication knows its rows
 * @param clusteredOn the raw name of the index that {@code CLUSTER} orders it by, if any
 * @param details what else the catalog keeps
 */
public record TableOptions(
    boolean unlogged,
    Optional<Expression> partitionKey,
    Optional<Partition> partitionOf,
    List<QualifiedName> inherits,
    Optional<QualifiedName> ofType,
    @AnyOrder List<String> storageParameters,
    Optional<String> accessMethod,
    Optional<String> tablespace,
    boolean rowSecurity,
    boolean forcedRowSecurity,
    ReplicaIdentity replicaIdentity,
    Optional<String> clusteredOn,
    Details details)
    implements Options {
  /** The options of a table that says nothing of them. */
  public static final TableOptions USUAL =
      new TableOptions(
          false,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          new ReplicaIdentity.UsualIdentity(),
          Optional.empty(),
          Details.NONE);

  public TableOptions {
    inherits = List.copyOf(inherits);
    storageParameters = List.copyOf(storageParameters);
  }

  TableOptions withPartitionOf(Optional<Partition> partitionOf) {
    return new TableOptions(
        unlogged,
        partitionKey,
        partitionOf,
        inherits,
        ofType,
        storageParameters,
        accessMethod,
        tablespace,
        rowSecurity,
        forcedRowSecurity,
        replicaIdentity,
        clusteredOn,
        details);
  }

  @Override
  public TableOptions usual() {
    return USUAL;
  }
}
