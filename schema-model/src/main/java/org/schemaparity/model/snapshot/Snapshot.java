package org.schemaparity.model.snapshot;

import java.util.List;
import org.schemaparity.model.Database;

/**
 * The model that a chain of migrations produces.
 *
 * @param migrations the chain, in the order of its versions; empty for a model that stands for
 *     itself
 * @param database what the chain makes
 */
public record Snapshot(List<RecordedMigration> migrations, Database database) {
  public Snapshot {
    migrations = List.copyOf(migrations);
  }

  /** {@return the snapshot of no migrations, which make nothing} */
  public static Snapshot empty() {
    return new Snapshot(List.of(), Database.empty());
  }
}
