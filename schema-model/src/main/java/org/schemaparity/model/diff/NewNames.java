package org.schemaparity.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.Partition;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.ColumnReferences;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * New names of tables, columns and sequences, put in the place of their former ones wherever a
 * database refers to them.
 *
 * @param tables by a table's former name, its new one
 * @param columns by the table's former name, its columns' new names by their former ones
 * @param sequences by a sequence's former name, its new one
 */
record NewNames(
    Map<QualifiedName, QualifiedName> tables,
    Map<QualifiedName, Map<String, String>> columns,
    Map<QualifiedName, QualifiedName> sequences) {
  Database database(Database database) {
    return new Database(
        database.schemas(),
        database.enumTypes(),
        database.compositeTypes(),
        database.domains(),
        database.sequences().stream().map(this::sequence).toList(),
        database.tables().stream().map(this::table).toList(),
        database.sqlObjects().stream().map(this::sqlObject).toList(),
        database.unmodelledObjects());
  }

  /** {@return the column under its new name in its table under its new name} */
  ColumnName column(ColumnName column) {
    return new ColumnName(table(column.table()), name(column.column(), of(column.table())));
  }

  private QualifiedName table(QualifiedName name) {
    return tables.getOrDefault(name, name);
  }

  private Map<String, String> of(QualifiedName table) {
    return columns.getOrDefault(table, Map.of());
  }

  private Sequence sequence(Sequence sequence) {
    return new Sequence(
        sequences.getOrDefault(sequence.name(), sequence.name()),
        sequence.type(),
        sequence.options(),
        sequence.ownedBy().map(this::column),
        sequence.unlogged(),
        sequence.comment());
  }

  /** A trigger, a rule and a policy have a table's name before their own. */
  private SqlObject sqlObject(SqlObject object) {
    SqlObjectName name = object.name();
    if (name.names().size() != 3) {
      return object;
    }
    QualifiedName table = table(new QualifiedName(name.names().get(0), name.names().get(1)));
    return new SqlObject(
        new SqlObjectName(
            name.kind(),
            List.of(table.schema(), table.name(), name.names().get(2)),
            name.signature()),
        object.definition(),
        object.comment(),
        object.details());
  }

  private Table table(Table table) {
    Map<String, String> renames = of(table.name());
    return new Table(
        table(table.name()),
        table.columns().stream().map(column -> column(table, column)).toList(),
        table
            .primaryKey()
            .map(
                key ->
                    new PrimaryKey(
                        key.name(), names(key.columns(), renames), key(key.options(), renames))),
        table.uniqueConstraints().stream()
            .map(
                key ->
                    new UniqueConstraint(
                        key.name(), names(key.columns(), renames), key(key.options(), renames)))
            .toList(),
        table.foreignKeys().stream().map(key -> foreignKey(key, renames)).toList(),
        table.checkConstraints().stream()
            .map(
                check ->
                    new CheckConstraint(
                        check.name(), expression(check.expression(), renames), check.options()))
            .toList(),
        table.exclusionConstraints().stream().map(key -> exclusion(key, renames)).toList(),
        table.indexes().stream().map(index -> index(index, renames)).toList(),
        table.comment(),
        options(table.options(), renames));
  }

  private TableOptions options(TableOptions options, Map<String, String> renames) {
    return new TableOptions(
        options.unlogged(),
        options.partitionKey().map(key -> expression(key, renames)),
        options
            .partitionOf()
            .map(partition -> new Partition(table(partition.parent()), partition.bound())),
        options.inherits().stream().map(this::table).toList(),
        options.ofType(),
        options.storageParameters(),
        options.accessMethod(),
        options.tablespace(),
        options.rowSecurity(),
        options.forcedRowSecurity(),
        options.replicaIdentity(),
        options.clusteredOn(),
        options.details());
  }

  private Column column(Table table, Column column) {
    ColumnName former = new ColumnName(table.name(), column.name());
    Map<String, String> renames = of(table.name());
    ColumnValue value = column.value();
    if (value instanceof ColumnValue.Generated generated) {
      value =
          new ColumnValue.Generated(
              expression(generated.expression(), renames), generated.storage());
    } else if (value instanceof ColumnValue.Default byDefault) {
      value = new ColumnValue.Default(ofSequences(byDefault.expression()));
    } else if (value instanceof ColumnValue.Identity identity) {
      value = identity(former, identity);
    }
    return new Column(
        name(column.name(), renames),
        column.type(),
        column.notNull(),
        value,
        column.comment(),
        column.options());
  }

  /** An identity column's sequence keeps the name that PostgreSQL chose for the former names. */
  private ColumnValue identity(ColumnName former, ColumnValue.Identity identity) {
    if (identity.sequence().isPresent() || column(former).equals(former)) {
      return identity;
    }
    QualifiedName table = former.table();
    String chosen = DefaultNames.sequence(table.name(), former.column(), taken -> false);
    return new ColumnValue.Identity(
        identity.generation(),
        identity.options(),
        Optional.of(new QualifiedName(table.schema(), chosen)));
  }

  /** A constant that names a sequence, as in a call of {@code nextval}, follows it. */
  private Expression ofSequences(Expression expression) {
    if (sequences.isEmpty()) {
      return expression;
    }
    Map<String, String> literals = new HashMap<>();
    sequences.forEach(
        (former, name) -> {
          for (String own : List.of(former.schema(), "")) {
            literals.put(
                Identifiers.literal(Identifiers.quote(former, own)),
                Identifiers.literal(Identifiers.quote(name, own)));
          }
        });
    return new Expression(
        SqlLexer.tokens(expression.sql()).stream()
            .map(Token::text)
            .map(text -> literals.getOrDefault(text, text))
            .collect(Collectors.joining()));
  }

  private ForeignKey foreignKey(ForeignKey key, Map<String, String> renames) {
    ForeignKeyOptions options = key.options();
    return new ForeignKey(
        key.name(),
        names(key.columns(), renames),
        table(key.referencedTable()),
        names(key.referencedColumns(), of(key.referencedTable())),
        key.onDelete(),
        key.onUpdate(),
        new ForeignKeyOptions(
            options.match(),
            names(options.setColumns(), renames),
            options.deferrability(),
            options.validity(),
            options.period(),
            options.comment(),
            options.details()));
  }

  private static KeyOptions key(KeyOptions options, Map<String, String> renames) {
    return new KeyOptions(
        names(options.include(), renames),
        options.nullsNotDistinct(),
        options.withoutOverlaps(),
        options.deferrability(),
        options.storageParameters(),
        options.tablespace(),
        options.comment(),
        options.details());
  }

  private static ExclusionConstraint exclusion(
      ExclusionConstraint constraint, Map<String, String> renames) {
    List<ExclusionElement> elements = new ArrayList<>();
    for (ExclusionElement element : constraint.elements()) {
      elements.add(new ExclusionElement(key(element.key(), renames), element.operator()));
    }
    return new ExclusionConstraint(
        constraint.name(),
        constraint.method(),
        elements,
        constraint.predicate().map(predicate -> expression(predicate, renames)),
        key(constraint.options(), renames));
  }

  private static Index index(Index index, Map<String, String> renames) {
    IndexOptions options = index.options();
    return new Index(
        index.name(),
        index.unique(),
        index.method(),
        index.keys().stream().map(key -> key(key, renames)).toList(),
        index.predicate().map(predicate -> expression(predicate, renames)),
        new IndexOptions(
            names(options.include(), renames),
            options.nullsNotDistinct(),
            options.storageParameters(),
            options.tablespace(),
            options.invalid(),
            options.comment(),
            options.details()));
  }

  private static IndexKey key(IndexKey key, Map<String, String> renames) {
    return key instanceof IndexKey.OfColumn column
        ? new IndexKey.OfColumn(name(column.column(), renames), key.order())
        : new IndexKey.OfExpression(
            expression(((IndexKey.OfExpression) key).expression(), renames), key.order());
  }

  private static String name(String name, Map<String, String> renames) {
    return renames.getOrDefault(name, name);
  }

  private static List<String> names(List<String> names, Map<String, String> renames) {
    return names.stream().map(name -> name(name, renames)).toList();
  }

  private static Expression expression(Expression expression, Map<String, String> renames) {
    return renames.isEmpty() ? expression : ColumnReferences.rename(expression, renames);
  }
}
