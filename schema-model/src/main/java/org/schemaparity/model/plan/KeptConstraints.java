package org.schemaparity.model.plan;

import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Database;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.Validity;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;

/**
 * What PostgreSQL alters of constraints and indexes that stay.
 *
 * @param partitioned the tables that are divided into partitions, whose indexes are altered less
 */
record KeptConstraints(Set<QualifiedName> partitioned) {
  static KeptConstraints of(Database database) {
    return new KeptConstraints(
        database.tables().stream()
            .filter(table -> table.options().partitionKey().isPresent())
            .map(Table::name)
            .collect(Collectors.toSet()));
  }

  /** {@return whether what the change is about stays} */
  boolean alters(Change.Altered altered) {
    return alters(altered.path().relation(), altered.attribute(), altered.objects());
  }

  /**
   * {@return whether an attribute of a constraint or an index of {@code table} is altered in place}
   */
  boolean alters(QualifiedName table, String attribute, Pair<SchemaObject> objects) {
    return switch (attribute) {
      case "comment", "tablespace" -> true;
      case "storageParameters" -> !partitioned.contains(table);
      case "deferrability" -> objects.to() instanceof ForeignKey;
      case "validity" -> altersValidity(objects);
      // PostgreSQL makes an index invalid when building it fails; that of a table with partitions
      // when it is asked for without theirs.
      case "invalid" ->
          objects.to() instanceof Index index
              && index.options().invalid()
              && !partitioned.contains(table);
      default -> false;
    };
  }

  private static boolean altersValidity(Pair<SchemaObject> objects) {
    if (objects.to() instanceof ForeignKey) {
      Pair<Validity> keys = objects.map(object -> ((ForeignKey) object).options().validity());
      return keys.to() != Validity.NOT_VALID;
    } else if (objects.to() instanceof CheckConstraint) {
      Pair<Validity> checks =
          objects.map(object -> ((CheckConstraint) object).options().validity());
      return checks.equals(new Pair<>(Validity.NOT_VALID, Validity.VALID));
    }
    return false;
  }
}
