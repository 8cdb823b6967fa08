package org.schemaparity.processor.describe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.define.DefinedObject;

/** Finds collations that are named without their schema. */
final class SearchPath {
  private static final String PG_CATALOG = "pg_catalog";

  private final Set<QualifiedName> collations = new HashSet<>();
  private final String defaultSchema;

  SearchPath(List<DefinedObject> objects, String defaultSchema) {
    this.defaultSchema = defaultSchema;
    objects.stream()
        .map(object -> object.object().name())
        .filter(name -> name.kind() == ObjectKind.COLLATION)
        .forEach(
            name -> collations.add(new QualifiedName(name.names().get(0), name.names().get(1))));
  }

  /**
   * {@return the collation with its schema} One that no SQL definition creates is PostgreSQL's own,
   * whose names may have dots in them.
   */
  QualifiedName collation(QualifiedName given) {
    if (!given.schema().isEmpty()) {
      return given;
    }
    QualifiedName inDefault = new QualifiedName(defaultSchema, given.name());
    return collations.contains(inDefault)
        ? inDefault
        : collations.stream()
            .filter(collation -> collation.toString().equals(given.name()))
            .findFirst()
            .orElse(new QualifiedName(PG_CATALOG, given.name()));
  }

  ColumnOptions resolve(ColumnOptions options) {
    if (options.collation().isEmpty()) {
      return options;
    }
    return new ColumnOptions(
        options.collation().map(this::collation),
        options.storage(),
        options.compression(),
        options.statisticsTarget(),
        options.attributeOptions(),
        options.notNullName(),
        options.notNullNoInherit(),
        options.notNullNotValid(),
        options.details());
  }

  List<IndexKey> resolve(List<IndexKey> keys) {
    return keys.stream().map(this::resolve).toList();
  }

  IndexKey resolve(IndexKey key) {
    if (key.order().collation().isEmpty()) {
      return key;
    }
    KeyOrder order =
        new KeyOrder(
            key.order().collation().map(this::collation),
            key.order().operatorClass(),
            key.order().descending(),
            key.order().nulls());
    return key instanceof IndexKey.OfColumn column
        ? new IndexKey.OfColumn(column.column(), order)
        : new IndexKey.OfExpression(((IndexKey.OfExpression) key).expression(), order);
  }
}
