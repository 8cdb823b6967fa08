package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.sql.Identifiers;

/** Finds how much of a database records can say, and in which words; the rest is noted. */
record Said(Scope scope) {
  Database of(Database database) {
    database
        .unmodelledObjects()
        .forEach(object -> lose(path(object), "no annotation is for objects of its kind"));
    return new Database(
        database.schemas(),
        database.enumTypes(),
        database.compositeTypes(),
        database.domains().stream().map(this::of).toList(),
        database.sequences().stream().map(this::of).toList(),
        database.tables().stream().flatMap(table -> of(table).stream()).toList(),
        database.sqlObjects().stream().map(this::of).toList(),
        List.of());
  }

  private void lose(ObjectPath object, String why) {
    scope.losses().add(object, why);
  }

  private static ObjectPath path(SchemaObject object) {
    return ObjectPath.of(List.of(), object);
  }

  /** The path of a part of a table. */
  private static ObjectPath path(QualifiedName table, SchemaObject part) {
    return ObjectPath.of(List.of(table.schema(), table.name()), part);
  }

  private Domain of(Domain domain) {
    scope.losses().add(path(domain), domain.details());
    return new Domain(
        domain.name(),
        domain.type(),
        domain.collation(),
        domain
            .defaultValue()
            .map(one -> Expressions.byDefault(one, domain.type(), scope.defaultSchema())),
        domain.notNull(),
        domain.constraints().stream()
            .map(
                check ->
                    new DomainConstraint(
                        check.name(),
                        Expressions.bare(check.expression()),
                        check.validity(),
                        check.comment()))
            .toList(),
        domain.comment(),
        Details.NONE);
  }

  /** Only what stands on a record can speak of a column. */
  private Sequence of(Sequence sequence) {
    Optional<ColumnName> owner = sequence.ownedBy();
    if (owner.map(ColumnName::table).flatMap(scope.classes()::of).isPresent() || owner.isEmpty()) {
      return sequence;
    }
    scope
        .losses()
        .add(
            path(sequence),
            "owned by",
            "it is owned by a column of " + owner.get().table() + ", which has no record");
    return new Sequence(
        sequence.name(),
        sequence.type(),
        sequence.options(),
        Optional.empty(),
        sequence.unlogged(),
        sequence.comment());
  }

  private SqlObject of(SqlObject object) {
    return new SqlObject(
        object.name(),
        new Definition(object.definition().statements().stream().map(SqlTexts::trimmed).toList()),
        object.comment(),
        Details.NONE);
  }

  private Optional<Table> of(Table table) {
    if (table.options().partitionOf().isPresent()) {
      return partition(table);
    }
    QualifiedName name = table.name();
    scope.losses().add(path(table), table.options().details());
    return Optional.of(
        new Table(
            table.name(),
            table.columns().stream().map(column -> of(table, column)).toList(),
            table
                .primaryKey()
                .map(
                    key ->
                        new PrimaryKey(
                            key.name(), key.columns(), of(path(name, key), key.options()))),
            table.uniqueConstraints().stream()
                .map(
                    key ->
                        new UniqueConstraint(
                            key.name(), key.columns(), of(path(name, key), key.options())))
                .toList(),
            table.foreignKeys().stream().flatMap(key -> of(name, key).stream()).toList(),
            table.checkConstraints().stream().map(check -> of(name, check)).toList(),
            table.exclusionConstraints().stream().map(one -> of(name, one)).toList(),
            table.indexes().stream().map(index -> of(name, index)).toList(),
            table.comment(),
            of(path(table), table.options())));
  }

  private TableOptions of(ObjectPath path, TableOptions options) {
    List<QualifiedName> parents =
        options.inherits().stream()
            .filter(parent -> isKnown(path, Optional.of("inherits"), parent))
            .toList();
    return new TableOptions(
        options.unlogged(),
        options.partitionKey(),
        options.partitionOf(),
        parents,
        options.ofType(),
        options.storageParameters(),
        options.accessMethod(),
        options.tablespace(),
        options.rowSecurity(),
        options.forcedRowSecurity(),
        options.replicaIdentity(),
        options.clusteredOn(),
        Details.NONE);
  }

  private boolean isKnown(ObjectPath path, Optional<String> attribute, QualifiedName table) {
    boolean known = scope.tables().containsKey(table) && scope.classes().of(table).isPresent();
    if (!known) {
      scope
          .losses()
          .add(new Loss(path, attribute, "it refers to " + table + ", which has no record"));
    }
    return known;
  }

  private Optional<Table> partition(Table table) {
    TableOptions options = table.options();
    TableOptions kept =
        new TableOptions(
            false,
            options.partitionKey(),
            options.partitionOf(),
            List.of(),
            Optional.empty(),
            options.storageParameters(),
            options.accessMethod(),
            options.tablespace(),
            false,
            false,
            new ReplicaIdentity.UsualIdentity(),
            Optional.empty(),
            Details.NONE);
    Stream.of(
            table.columns().stream(),
            table.primaryKey().stream(),
            table.uniqueConstraints().stream(),
            table.foreignKeys().stream(),
            table.checkConstraints().stream(),
            table.exclusionConstraints().stream(),
            table.indexes().stream())
        .flatMap(own -> own)
        .forEach(own -> lose(path(table.name(), own), "no annotation gives it to a partition"));
    loseIf(table, options.unlogged(), "unlogged");
    loseIf(table, options.rowSecurity(), "row security");
    loseIf(table, options.forcedRowSecurity(), "forced row security");
    loseIf(table, !options.replicaIdentity().equals(kept.replicaIdentity()), "replica identity");
    loseIf(table, options.clusteredOn().isPresent(), "clustered on");
    scope.losses().add(path(table), options.details());
    return Optional.of(
        new Table(
            table.name(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            table.comment(),
            kept));
  }

  private void loseIf(Table partition, boolean lost, String attribute) {
    if (lost) {
      scope
          .losses()
          .add(path(partition), attribute, "no annotation says of a partition: " + attribute);
    }
  }

  private Column of(Table table, Column column) {
    ColumnOptions options = column.options();
    ObjectPath path = path(table.name(), column);
    scope.losses().add(path, options.details());
    if (scope.types().of(column.type()).isEmpty()) {
      scope.losses().add(path, "type", "its type cannot be named");
    }
    return new Column(
        column.name(),
        column.type(),
        column.notNull(),
        of(table.name(), column),
        column.comment(),
        new ColumnOptions(
            options.collation(),
            options.storage(),
            options.compression(),
            options.statisticsTarget(),
            options.attributeOptions(),
            options.notNullName().filter(name -> column.notNull()),
            options.notNullNoInherit(),
            options.notNullNotValid(),
            Details.NONE));
  }

  private ColumnValue of(QualifiedName table, Column column) {
    Optional<Sequence> serial = Serials.of(scope, table, column);
    if (serial.isPresent()) {
      String name = Identifiers.quote(serial.get().name(), scope.defaultSchema());
      return new ColumnValue.Default(
          new Expression("nextval(" + Identifiers.literal(name) + "::regclass)"));
    } else if (column.value() instanceof ColumnValue.Default byDefault) {
      return new ColumnValue.Default(
          Expressions.byDefault(byDefault.expression(), column.type(), scope.defaultSchema()));
    }
    return column.value() instanceof ColumnValue.Generated generated
        ? new ColumnValue.Generated(Expressions.bare(generated.expression()), generated.storage())
        : column.value();
  }

  private KeyOptions of(ObjectPath path, KeyOptions options) {
    scope.losses().add(path, options.details());
    return new KeyOptions(
        options.include(),
        options.nullsNotDistinct(),
        options.withoutOverlaps(),
        options.deferrability(),
        options.storageParameters(),
        options.tablespace(),
        options.comment(),
        Details.NONE);
  }

  private Optional<ForeignKey> of(QualifiedName table, ForeignKey key) {
    if (!isKnown(path(table, key), Optional.empty(), key.referencedTable())) {
      return Optional.empty();
    }
    ForeignKeyOptions options = key.options();
    scope.losses().add(path(table, key), options.details());
    return Optional.of(
        new ForeignKey(
            key.name(),
            key.columns(),
            key.referencedTable(),
            key.referencedColumns(),
            key.onDelete(),
            key.onUpdate(),
            new ForeignKeyOptions(
                options.match(),
                options.setColumns(),
                options.deferrability(),
                options.validity(),
                options.period(),
                options.comment(),
                Details.NONE)));
  }

  private CheckConstraint of(QualifiedName table, CheckConstraint check) {
    CheckOptions options = check.options();
    scope.losses().add(path(table, check), options.details());
    return new CheckConstraint(
        check.name(),
        Expressions.bare(check.expression()),
        new CheckOptions(options.noInherit(), options.validity(), options.comment(), Details.NONE));
  }

  private ExclusionConstraint of(QualifiedName table, ExclusionConstraint one) {
    return new ExclusionConstraint(
        one.name(),
        one.method(),
        one.elements().stream()
            .map(element -> new ExclusionElement(bare(element.key()), element.operator()))
            .toList(),
        one.predicate().map(Expressions::bare),
        of(path(table, one), one.options()));
  }

  private Index of(QualifiedName table, Index index) {
    IndexOptions options = index.options();
    scope.losses().add(path(table, index), options.details());
    if (options.invalid()) {
      scope.losses().add(path(table, index), "invalid", "it is invalid");
    }
    return new Index(
        index.name(),
        index.unique(),
        index.method(),
        index.keys().stream().map(Said::bare).toList(),
        index.predicate().map(Expressions::bare),
        new IndexOptions(
            options.include(),
            options.nullsNotDistinct(),
            options.storageParameters(),
            options.tablespace(),
            false,
            options.comment(),
            Details.NONE));
  }

  private static IndexKey bare(IndexKey key) {
    return key instanceof IndexKey.OfExpression expression
        ? new IndexKey.OfExpression(Expressions.bare(expression.expression()), key.order())
        : key;
  }
}
