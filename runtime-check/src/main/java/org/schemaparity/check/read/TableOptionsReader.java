package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.TableOptions;

/** Reads what a usual table says nothing of. */
final class TableOptionsReader {
  private TableOptionsReader() {}

  /**
   * @param more the details that the row does not have
   */
  static TableOptions read(Row row, List<Detail> more) throws SQLException {
    List<QualifiedName> parents = parents(row);
    boolean isPartition = row.flag("is_partition");
    return new TableOptions(
        row.flag("is_unlogged"),
        row.expression("partition_key"),
        isPartition
            ? Optional.of(new Partition(parents.get(0), new Expression(row.text("bound"))))
            : Optional.empty(),
        isPartition ? List.of() : parents,
        row.optionalName("type_schema", "type_name"),
        row.texts("storage_parameters"),
        row.optionalText("access_method"),
        row.optionalText("tablespace"),
        row.flag("has_row_security"),
        row.flag("has_forced_row_security"),
        replicaIdentity(row),
        row.optionalText("cluster_index"),
        new Details(Stream.concat(row.details().all().stream(), more.stream()).toList()));
  }

  private static List<QualifiedName> parents(Row row) throws SQLException {
    List<String> schemas = row.texts("parent_schemas");
    List<String> tables = row.texts("parent_tables");
    List<QualifiedName> parents = new ArrayList<>();
    for (int position = 0; position < tables.size(); position++) {
      parents.add(new QualifiedName(schemas.get(position), tables.get(position)));
    }
    return parents;
  }

  /** An index that was dropped leaves nothing to know a row by. */
  private static ReplicaIdentity replicaIdentity(Row row) throws SQLException {
    Optional<String> index = row.optionalText("replica_index");
    return switch (row.code("replica_identity")) {
      case 'f' -> new ReplicaIdentity.Full();
      case 'n' -> new ReplicaIdentity.Nothing();
      case 'i' ->
          index
              .<ReplicaIdentity>map(ReplicaIdentity.UsingIndex::new)
              .orElseGet(ReplicaIdentity.Nothing::new);
      default -> new ReplicaIdentity.UsualIdentity();
    };
  }
}
