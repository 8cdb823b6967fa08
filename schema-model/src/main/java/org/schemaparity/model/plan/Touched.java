package org.schemaparity.model.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** What changes do to columns and keys, on which other objects depend. */
final class Touched {
  /** By table, some of its columns. */
  static final class ColumnSet {
    private final Map<QualifiedName, Set<String>> byTable = new HashMap<>();

    void add(QualifiedName table, String column) {
      byTable.computeIfAbsent(table, absent -> new HashSet<>()).add(column);
    }

    Set<String> of(QualifiedName table) {
      return byTable.getOrDefault(table, Set.of());
    }

    boolean hasAny(QualifiedName table, Collection<String> columns) {
      return columns.stream().anyMatch(of(table)::contains);
    }
  }

  private final TakenNames taken;
  private final KeptConstraints kept;
  private final Set<ObjectPath> made = new HashSet<>();
  private final ColumnSet altered = new ColumnSet();
  private final ColumnSet retyped = new ColumnSet();
  private final ColumnSet remade = new ColumnSet();
  private final Map<QualifiedName, Set<Set<String>>> lostKeys = new HashMap<>();

  private Touched(TakenNames taken, KeptConstraints kept) {
    this.taken = taken;
    this.kept = kept;
  }

  /**
   * @param remade the tables that are made again
   */
  static Touched by(List<Change> changes, Database to, RemadeTables remade) {
    Touched touched = new Touched(new TakenNames(to), KeptConstraints.of(to));
    changes.forEach(touched::note);
    remade.byName().values().stream().map(Pair::from).forEach(touched::noteRemade);
    return touched;
  }

  private void noteRemade(Table table) {
    made.add(ObjectPath.table(table.name()));
    TakenNames.indexed(table).forEach(element -> loseKey(table.name(), element));
  }

  /** {@return whether the changes themselves make the object, be it anew} */
  boolean isMade(ObjectPath path) {
    return made.contains(path);
  }

  /** {@return the columns whose type is altered in any way} */
  ColumnSet altered() {
    return altered;
  }

  /** {@return the columns that get another type, not only another length} */
  ColumnSet retyped() {
    return retyped;
  }

  /** {@return the columns that are dropped and added again} */
  ColumnSet remade() {
    return remade;
  }

  /** {@return whether the key that {@code key} refers to is dropped, be it to be made again} */
  boolean losesKey(ForeignKey key) {
    return lostKeys
        .getOrDefault(key.referencedTable(), Set.of())
        .contains(Set.copyOf(key.referencedColumns()));
  }

  /** Notes that {@code object}, if it is a key, is dropped before its table is. */
  void loseKey(QualifiedName table, SchemaObject object) {
    Stream<String> key = Stream.empty();
    if (object instanceof PrimaryKey primaryKey) {
      key = primaryKey.columns().stream();
    } else if (object instanceof UniqueConstraint unique) {
      key = unique.columns().stream();
    } else if (object instanceof Index index && index.unique()) {
      key = columns(index);
    }
    Set<String> columns = key.collect(Collectors.toUnmodifiableSet());
    if (!columns.isEmpty()) {
      lostKeys.computeIfAbsent(table, absent -> new HashSet<>()).add(columns);
    }
  }

  static Stream<String> columns(Index index) {
    return index.keys().stream()
        .filter(IndexKey.OfColumn.class::isInstance)
        .map(key -> ((IndexKey.OfColumn) key).column());
  }

  private void note(Change change) {
    if (change instanceof Change.Created) {
      made.add(change.path());
    } else if (change instanceof Change.Dropped dropped) {
      noteDropped(dropped);
    } else if (change instanceof Change.Altered alteration) {
      if (alteration.path().kind() == ObjectKind.COLUMN) {
        noteColumn(alteration, alteration.objects().map(Column.class::cast));
      } else if (alteration.path().kind().knownByContent() && !kept.alters(alteration)) {
        made.add(change.path());
        loseKey(change.path().relation(), alteration.objects().from());
      }
    }
  }

  private void noteDropped(Change.Dropped dropped) {
    if (dropped.object() instanceof Table table) {
      TakenNames.indexed(table).stream()
          .filter(element -> taken.barIndex(TakenNames.name(table, element)))
          .forEach(element -> loseKey(table.name(), element));
    } else if (dropped.path().kind().knownByContent()) {
      loseKey(dropped.path().relation(), dropped.object());
    }
  }

  private void noteColumn(Change.Altered alteration, Pair<Column> columns) {
    ObjectPath path = alteration.path();
    if (alteration.attribute().equals("type") || alteration.attribute().equals("collation")) {
      altered.add(path.relation(), path.name());
      if (!Types.sameBase(columns.map(Column::type))) {
        retyped.add(path.relation(), path.name());
      }
    } else if (alteration.attribute().equals("value")
        && ColumnPlanner.needsRebuild(columns.map(Column::value))) {
      made.add(path);
      remade.add(path.relation(), path.name());
    }
  }
}
