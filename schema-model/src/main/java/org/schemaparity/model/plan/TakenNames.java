package org.schemaparity.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.sql.DefaultNames;

/**
 * The names on one side. PostgreSQL has one list of names for a schema's tables, indexes, keys,
 * sequences and composite types, and another for its types, of which every table makes one.
 */
final class TakenNames {
  private final Set<QualifiedName> tables;
  private final Set<QualifiedName> composites;
  private final Set<QualifiedName> views = new HashSet<>();
  private final Set<QualifiedName> types;
  private final Set<QualifiedName> indexes = new HashSet<>();
  private final Set<QualifiedName> sequences;
  private final Set<QualifiedName> identities = new HashSet<>();

  TakenNames(Database database) {
    tables = database.tables().stream().map(Table::name).collect(Collectors.toSet());
    composites =
        database.compositeTypes().stream().map(CompositeType::name).collect(Collectors.toSet());
    types =
        Stream.of(
                database.enumTypes().stream().map(EnumType::name),
                database.domains().stream().map(Domain::name),
                composites.stream())
            .flatMap(names -> names)
            .collect(Collectors.toSet());
    sequences = database.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    database.sqlObjects().stream()
        .filter(object -> isRelation(object.kind()))
        .map(object -> object.name().names())
        .forEach(names -> views.add(new QualifiedName(names.get(0), names.get(1))));
    for (Table table : database.tables()) {
      indexed(table).forEach(element -> indexes.add(name(table, element)));
      identities(table).forEach(column -> identities.add(sequence(table, column)));
    }
  }

  /**
   * {@return whether something other than a table has a name that a table cannot have beside it}
   */
  boolean barTable(QualifiedName name) {
    return indexes.contains(name)
        || types.contains(name)
        || views.contains(name)
        || isSequence(name);
  }

  /** {@return whether there is something with a name that an index or key cannot have beside it} */
  boolean barIndex(QualifiedName name) {
    return indexes.contains(name) || isOther(name) || isSequence(name);
  }

  /**
   * {@return whether there is something with a name that a sequence of no identity column cannot
   * have beside it}
   */
  boolean barSequence(QualifiedName name) {
    return indexes.contains(name) || isOther(name) || identities.contains(name);
  }

  /** {@return whether there is something with a name that an identity column's sequence has} */
  boolean barIdentity(QualifiedName name) {
    return indexes.contains(name) || isOther(name) || isSequence(name);
  }

  /**
   * {@return whether there is something with a name that a type which is no longer there cannot
   * have beside it}
   */
  boolean barType(QualifiedName name) {
    return tables.contains(name)
        || views.contains(name)
        || types.contains(name)
        || indexes.contains(name)
        || isSequence(name);
  }

  private boolean isOther(QualifiedName name) {
    return tables.contains(name) || composites.contains(name) || views.contains(name);
  }

  private boolean isSequence(QualifiedName name) {
    return sequences.contains(name) || identities.contains(name);
  }

  private static boolean isRelation(ObjectKind kind) {
    return switch (kind) {
      case VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> true;
      default -> false;
    };
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

  static List<Column> identities(Table table) {
    return table.columns().stream()
        .filter(column -> column.value() instanceof ColumnValue.Identity)
        .toList();
  }

  static QualifiedName sequence(Table table, Column identity) {
    return sequence(
        new ColumnName(table.name(), identity.name()), (ColumnValue.Identity) identity.value());
  }

  /** {@return the name of an identity column's sequence, be it one that PostgreSQL chose} */
  static QualifiedName sequence(ColumnName column, ColumnValue.Identity identity) {
    QualifiedName table = column.table();
    return identity
        .sequence()
        .orElseGet(
            () ->
                new QualifiedName(
                    table.schema(),
                    DefaultNames.sequence(table.name(), column.column(), taken -> false)));
  }
}
