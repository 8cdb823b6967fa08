package org.schemaparity.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;

/**
 * The names on one side. PostgreSQL has one list of names for a schema's tables, indexes and keys,
 * and another for its types, of which every table makes one.
 */
final class TakenNames {
  private final Set<QualifiedName> tables;
  private final Set<QualifiedName> types;
  private final Set<QualifiedName> indexes = new HashSet<>();

  TakenNames(Database database) {
    tables = database.tables().stream().map(Table::name).collect(Collectors.toSet());
    types = database.enumTypes().stream().map(EnumType::name).collect(Collectors.toSet());
    for (Table table : database.tables()) {
      indexed(table).forEach(element -> indexes.add(name(table, element)));
    }
  }

  /**
   * {@return whether something other than a table has a name that a table cannot have beside it}
   */
  boolean barTable(QualifiedName name) {
    return indexes.contains(name) || types.contains(name);
  }

  /** {@return whether there is something with a name that an index or key cannot have beside it} */
  boolean barIndex(QualifiedName name) {
    return indexes.contains(name) || tables.contains(name);
  }

  /** {@return whether there is a table with a name that an enum type cannot have beside it} */
  boolean barType(QualifiedName name) {
    return tables.contains(name);
  }

  /** {@return whether such an element has a name among the schema's own} */
  static boolean isIndexed(ObjectKind kind) {
    return switch (kind) {
      case PRIMARY_KEY, UNIQUE_CONSTRAINT, EXCLUSION_CONSTRAINT, INDEX -> true;
      default -> false;
    };
  }

  /** {@return the elements of a table that have a name among the schema's own} */
  static List<TableElement> indexed(Table table) {
    return Stream.of(
            table.primaryKey().stream().toList(),
            table.uniqueConstraints(),
            table.exclusionConstraints(),
            table.indexes())
        .flatMap(List::stream)
        .map(TableElement.class::cast)
        .toList();
  }

  /** An index lies in its table's schema. */
  static QualifiedName name(Table table, TableElement element) {
    return new QualifiedName(table.name().schema(), element.name());
  }
}
