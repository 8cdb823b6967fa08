package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Expression;
import org.schemaparity.model.TableOptions;

/**
 * What a usual table says nothing of, as far as a record can say it by itself.
 *
 * @param options the options, without what other records say
 * @param inherits the records of the tables that it inherits from
 * @param partitionOf the record of the table that it is a partition of, if it is one
 * @param bound which rows the partition holds
 * @param ofType its composite type, if it is a typed table
 * @param replicaIdentityIndex the index by which logical replication knows its rows, if any
 * @param clusteredOn the index that it is ordered by, if any
 */
public record TableOptionsDeclaration(
    TableOptions options,
    List<GivenType> inherits,
    Optional<GivenType> partitionOf,
    Optional<Expression> bound,
    Optional<CompositeDeclaration> ofType,
    Optional<GivenName> replicaIdentityIndex,
    Optional<GivenName> clusteredOn) {
  public TableOptionsDeclaration {
    inherits = List.copyOf(inherits);
  }
}
