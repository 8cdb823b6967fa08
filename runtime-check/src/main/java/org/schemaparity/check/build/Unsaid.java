package org.schemaparity.check.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Pair;

/**
 * Takes out of a comparison what nobody has said anything about: names that PostgreSQL chose when a
 * table or column was called otherwise, and partitions that are made at run time.
 */
final class Unsaid {
  private Unsaid() {}

  /**
   * {@return the two sides, {@code from} what the migrations made and {@code to} what was expected,
   * without what nobody has said anything about}
   *
   * @param partitions those that were made at run time
   */
  static Pair<Database> leftOut(Pair<Database> sides, Set<QualifiedName> partitions) {
    return sides.map(side -> without(partitions, side));
  }

  /**
   * {@return the partitions that were made at run time} A partitioned table that is expected to
   * have no partitions, although one that is divided always has some, gets them then.
   */
  static Set<QualifiedName> partitionsMadeAtRunTime(Pair<Database> sides) {
    Set<QualifiedName> declared = new HashSet<>();
    sides.to().tables().forEach(table -> parent(table).ifPresent(declared::add));
    Set<QualifiedName> divided = new HashSet<>();
    sides.to().tables().stream()
        .filter(table -> table.options().partitionKey().isPresent())
        .filter(table -> !declared.contains(table.name()))
        .forEach(table -> divided.add(table.name()));
    Set<QualifiedName> made = new HashSet<>();
    boolean more = !divided.isEmpty();
    while (more) {
      more = false;
      for (Table table : sides.from().tables()) {
        boolean ofDivided =
            parent(table).filter(name -> divided.contains(name) || made.contains(name)).isPresent();
        more |= ofDivided && made.add(table.name());
      }
    }
    return made;
  }

  private static Optional<QualifiedName> parent(Table table) {
    return table.options().partitionOf().map(partition -> partition.parent());
  }

  private static Database without(Set<QualifiedName> partitions, Database database) {
    return new Database(
        database.schemas(),
        database.enumTypes(),
        database.compositeTypes(),
        database.domains(),
        database.sequences(),
        database.tables().stream()
            .filter(table -> !partitions.contains(table.name()))
            .map(table -> table.withColumns(table.columns().stream().map(Unsaid::column).toList()))
            .toList(),
        database.sqlObjects().stream().filter(object -> !isOn(partitions, object)).toList(),
        database.unmodelledObjects());
  }

  /** Whether the object is a trigger, policy or rule of one of the tables. */
  private static boolean isOn(Set<QualifiedName> tables, SqlObject object) {
    List<String> names = object.name().names();
    return names.size() == 3 && tables.contains(new QualifiedName(names.get(0), names.get(1)));
  }

  /**
   * A column that was renamed keeps the not-null constraint and the sequence that were named for
   * what it was called before.
   */
  private static Column column(Column column) {
    Column without =
        column.withNotNullName(
            column.options().notNullName().filter(name -> !isLike(name, "not_null")));
    return column.value() instanceof ColumnValue.Identity identity
        ? without.withValue(
            new ColumnValue.Identity(
                identity.generation(),
                identity.options(),
                identity.sequence().filter(name -> !isLike(name.name(), "seq"))))
        : without;
  }

  private static boolean isLike(String name, String label) {
    return name.matches("(?s).*_" + label + "[0-9]*");
  }
}
