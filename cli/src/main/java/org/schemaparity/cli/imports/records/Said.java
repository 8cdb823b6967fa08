package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Column;
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
import org.schemaparity.model.Schema;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.Identifiers;

/** Finds how much of a database records can say, and in which words; the rest is noted. */
record Said(Scope scope) {
  private static final String PUBLIC = "public";

  Database of(Database database) {
    database.unmodelledObjects().forEach(object -> lose(object.name(), "the whole object"));
    return new Database(
        database.schemas().stream().flatMap(schema -> of(schema).stream()).toList(),
        database.enumTypes(),
        database.compositeTypes(),
        database.domains().stream().map(this::of).toList(),
        database.sequences(),
        database.tables().stream().flatMap(table -> of(table).stream()).toList(),
        database.sqlObjects().stream().map(this::of).toList(),
        List.of());
  }

  private void lose(String object, String what) {
    scope.losses().add(object, what);
  }

  private Optional<Schema> of(Schema schema) {
    String title = "schema " + schema.name();
    Optional<String> comment = schema.comment();
    if (schema.name().equals(PUBLIC) && comment.isEmpty()) {
      lose(title, "that it has no comment, which every database gives it");
      return Optional.empty();
    }
    return Optional.of(new Schema(schema.name(), comment));
  }

  private Domain of(Domain domain) {
    String title = "domain " + domain.name();
    scope.losses().add(title, domain.details());
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

  private SqlObject of(SqlObject object) {
    return new SqlObject(
        object.name(),
        new Definition(object.definition().statements().stream().map(SqlTexts::trimmed).toList()),
        object.comment(),
        Details.NONE);
  }

  private Optional<Table> of(Table table) {
    String title = "table " + table.name();
    if (table.options().partitionOf().isPresent()) {
      return partition(table, title);
    }
    scope.losses().add(title, table.options().details());
    return Optional.of(
        new Table(
            table.name(),
            table.columns().stream().map(column -> of(table, column)).toList(),
            table
                .primaryKey()
                .map(key -> new PrimaryKey(key.name(), key.columns(), of(title, key.options()))),
            table.uniqueConstraints().stream()
                .map(
                    key ->
                        new UniqueConstraint(key.name(), key.columns(), of(title, key.options())))
                .toList(),
            table.foreignKeys().stream().flatMap(key -> of(title, key).stream()).toList(),
            table.checkConstraints().stream().map(check -> of(title, check)).toList(),
            table.exclusionConstraints().stream().map(one -> of(title, one)).toList(),
            table.indexes().stream().map(index -> of(title, index)).toList(),
            table.comment(),
            of(title, table.options())));
  }

  private TableOptions of(String title, TableOptions options) {
    List<QualifiedName> parents =
        options.inherits().stream().filter(parent -> isKnown(title, parent)).toList();
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

  private boolean isKnown(String title, QualifiedName table) {
    boolean known = scope.tables().containsKey(table) && scope.classes().of(table).isPresent();
    if (!known) {
      lose(title, "that it refers to " + table + ", for which there is no record");
    }
    return known;
  }

  private Optional<Table> partition(Table table, String title) {
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
            table.columns().stream().map(column -> "column " + column.name()),
            table.primaryKey().stream().map(key -> "primary key " + key.name()),
            table.uniqueConstraints().stream().map(key -> "unique constraint " + key.name()),
            table.foreignKeys().stream().map(key -> "foreign key " + key.name()),
            table.checkConstraints().stream().map(check -> "check constraint " + check.name()),
            table.exclusionConstraints().stream().map(one -> "exclusion constraint " + one.name()),
            table.indexes().stream().map(index -> "index " + index.name()))
        .flatMap(own -> own)
        .forEach(own -> lose(title, "the " + own + " of a partition"));
    if (!kept.equals(withoutDetails(options))) {
      lose(title, "a partition's own way to be kept, such as UNLOGGED or row security");
    }
    scope.losses().add(title, options.details());
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

  private static TableOptions withoutDetails(TableOptions options) {
    return new TableOptions(
        options.unlogged(),
        options.partitionKey(),
        options.partitionOf(),
        options.inherits(),
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

  private Column of(Table table, Column column) {
    String title = "column " + table.name() + "." + column.name();
    ColumnOptions options = column.options();
    scope.losses().add(title, options.details());
    if (scope.types().of(column.type()).isEmpty()) {
      lose(title, "its type, which cannot be named");
    }
    return new Column(
        column.name(),
        column.type(),
        column.notNull(),
        of(title, table.name(), column),
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

  private ColumnValue of(String title, QualifiedName table, Column column) {
    Optional<Sequence> serial = Serials.of(scope, table, column);
    if (serial.isPresent()) {
      String name = Identifiers.quote(serial.get().name(), scope.defaultSchema());
      return new ColumnValue.Default(
          new Expression("nextval(" + Identifiers.literal(name) + "::regclass)"));
    } else if (column.value() instanceof ColumnValue.Default byDefault) {
      return new ColumnValue.Default(
          Expressions.byDefault(byDefault.expression(), column.type(), scope.defaultSchema()));
    } else if (column.value() instanceof ColumnValue.Identity identity) {
      identity
          .sequence()
          .filter(name -> !name.schema().equals(table.schema()))
          .ifPresent(name -> lose(title, "the schema of its sequence " + name));
      return new ColumnValue.Identity(
          identity.generation(),
          identity.options(),
          identity.sequence().map(name -> new QualifiedName(table.schema(), name.name())));
    }
    return column.value() instanceof ColumnValue.Generated generated
        ? new ColumnValue.Generated(Expressions.bare(generated.expression()), generated.storage())
        : column.value();
  }

  private KeyOptions of(String title, KeyOptions options) {
    scope.losses().add(title, options.details());
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

  private Optional<ForeignKey> of(String title, ForeignKey key) {
    if (!isKnown(title + "." + key.name(), key.referencedTable())) {
      return Optional.empty();
    }
    ForeignKeyOptions options = key.options();
    scope.losses().add(title, options.details());
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

  private CheckConstraint of(String title, CheckConstraint check) {
    CheckOptions options = check.options();
    scope.losses().add(title, options.details());
    return new CheckConstraint(
        check.name(),
        Expressions.bare(check.expression()),
        new CheckOptions(options.noInherit(), options.validity(), options.comment(), Details.NONE));
  }

  private ExclusionConstraint of(String title, ExclusionConstraint one) {
    return new ExclusionConstraint(
        one.name(),
        one.method(),
        one.elements().stream()
            .map(element -> new ExclusionElement(bare(element.key()), element.operator()))
            .toList(),
        one.predicate().map(Expressions::bare),
        of(title, one.options()));
  }

  private Index of(String title, Index index) {
    IndexOptions options = index.options();
    scope.losses().add(title, options.details());
    if (options.invalid()) {
      lose(title, "that the index " + index.name() + " is invalid");
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
