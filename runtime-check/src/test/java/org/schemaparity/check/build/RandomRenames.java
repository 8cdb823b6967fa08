package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.diff.Renames;

/**
 * Declares what only one side has to be what only the other has, where a seed says so. A table
 * cannot get the name that an index has until then, there or back.
 */
final class RandomRenames {
  private final Chance chance;
  private final Map<ObjectPath, String> former = new HashMap<>();

  private RandomRenames(long seed) {
    chance = new Chance(new Random(seed));
  }

  static Renames between(Database from, Database to, long seed) {
    RandomRenames renames = new RandomRenames(seed);
    List<Table> gone = new ArrayList<>(from.tables());
    gone.removeIf(table -> find(to, table.name()).isPresent());
    for (Table table : to.tables()) {
      find(from, table.name())
          .or(() -> renames.formerTable(table, gone, new Pair<>(from, to)))
          .ifPresent(before -> renames.renameColumns(new Pair<>(before, table)));
    }
    return new Renames(renames.former);
  }

  private Optional<Table> formerTable(Table table, List<Table> gone, Pair<Database> databases) {
    Optional<Table> before =
        gone.stream()
            .filter(candidate -> candidate.name().schema().equals(table.name().schema()))
            .filter(candidate -> !isIndexed(databases.from(), table.name()))
            .filter(candidate -> !isIndexed(databases.to(), candidate.name()))
            .filter(candidate -> chance.onceIn(2))
            .findFirst();
    before.ifPresent(
        found -> {
          gone.remove(found);
          former.put(ObjectPath.table(table.name()), found.name().name());
        });
    return before;
  }

  private void renameColumns(Pair<Table> tables) {
    List<String> gone = new ArrayList<>(names(tables.from()));
    gone.removeAll(names(tables.to()));
    List<String> added = new ArrayList<>(names(tables.to()));
    added.removeAll(names(tables.from()));
    for (String column : added) {
      if (!gone.isEmpty() && chance.onceIn(2)) {
        former.put(ObjectPath.column(tables.to().name(), column), gone.remove(0));
      }
    }
  }

  private static boolean isIndexed(Database database, QualifiedName name) {
    return database.tables().stream()
        .filter(table -> table.name().schema().equals(name.schema()))
        .flatMap(
            table ->
                Stream.of(
                        table.primaryKey().stream().toList(),
                        table.uniqueConstraints(),
                        table.indexes())
                    .flatMap(List::stream))
        .anyMatch(element -> ((TableElement) element).name().equals(name.name()));
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static Optional<Table> find(Database database, QualifiedName name) {
    return database.tables().stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
