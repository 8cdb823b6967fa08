package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Target;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * The types that are built anew. PostgreSQL adds labels in place, but takes none away, does not
 * order them otherwise, and lets nobody use a new one before the transaction is committed; it lets
 * no domain narrow another type, gives an attribute no other type while columns have it, and moves
 * none: see the notes of "ALTER TYPE" and "ALTER DOMAIN" in its manual. Columns are brought over by
 * way of text, so that the attributes of a type that has some stay in their order. What is made of
 * such a type is built anew with it. So is what is made of a range type or a collation that is
 * dropped and made again.
 *
 * @param names the types' names
 * @param gone the names of those that are gone meanwhile, so that no column is of them
 */
record ReplacedTypes(Set<QualifiedName> names, Set<QualifiedName> gone) {
  ReplacedTypes {
    names = Set.copyOf(names);
    gone = Set.copyOf(gone);
  }

  static ReplacedTypes of(Pair<Database> databases, List<Change> changes, Doomed doomed) {
    Database to = databases.to();
    TypeOrder order = new TypeOrder(to);
    Set<QualifiedName> names = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.Altered altered
          && (isReplaced(to, order, altered) || isUsedAnew(to, changes, altered))) {
        names.add(change.path().relation());
      }
    }
    Set<QualifiedName> replaced = new HashSet<>(order.madeOf(names));
    replaced.retainAll(types(databases.from()));
    Set<QualifiedName> gone = GoneTypes.of(databases, doomed);
    replaced.addAll(gone);
    return new ReplacedTypes(replaced, gone);
  }

  private static Set<QualifiedName> types(Database database) {
    return Stream.of(
            database.enumTypes().stream().map(EnumType::name),
            database.domains().stream().map(Domain::name),
            database.compositeTypes().stream().map(CompositeType::name))
        .flatMap(names -> names)
        .collect(Collectors.toSet());
  }

  boolean isTypeOf(Column column) {
    return names.stream().anyMatch(name -> isOf(column, name));
  }

  /** {@return whether a column cannot be of its type meanwhile} */
  boolean isGoneTypeOf(Column column) {
    return gone.stream().anyMatch(name -> isOf(column, name));
  }

  boolean areNamedIn(Expression expression) {
    return names.stream().anyMatch(name -> names(expression, name));
  }

  private static boolean isReplaced(Database to, TypeOrder order, Change.Altered altered) {
    boolean recast = altered.attribute().equals("type") || altered.attribute().equals("collation");
    if (altered.path().kind() == ObjectKind.ENUM_TYPE) {
      return altered.attribute().equals("labels")
          && isReplaced(to, altered.objects().map(EnumType.class::cast));
    } else if (altered.path().kind() == ObjectKind.ATTRIBUTE) {
      return recast && isUsed(to, order.madeOf(Set.of(altered.path().relation())));
    }
    return (altered.path().kind() == ObjectKind.DOMAIN && recast)
        || (altered.path().kind() == ObjectKind.COMPOSITE_TYPE
            && MemberOrder.ofAttributesStays(altered)
            && !isUsed(to, order.madeOf(Set.of(altered.path().relation()))));
  }

  /** {@return whether a table has a column of one of the types} */
  static boolean isUsed(Database to, Set<QualifiedName> types) {
    return to.tables().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> types.stream().anyMatch(type -> isOf(column, type)));
  }

  private static boolean isUsedAnew(Database to, List<Change> changes, Change.Altered altered) {
    return altered.path().kind() == ObjectKind.ENUM_TYPE
        && altered.attribute().equals("labels")
        && usesNewLabels(to, changes, altered.objects().map(EnumType.class::cast));
  }

  /** Whether something that is made as SQL may use a new label. */
  private static boolean usesNewLabels(Database to, List<Change> changes, Pair<EnumType> types) {
    List<String> added = new ArrayList<>(types.to().labels());
    added.removeAll(types.from().labels());
    List<Target> targets = new ArrayList<>(List.of(Target.type(types.to().name())));
    to.tables().stream()
        .filter(table -> hasColumnOf(table, types.to().name()))
        .forEach(table -> targets.add(Target.relation(table.name())));
    return made(changes)
        .filter(object -> targets.stream().anyMatch(Mentions.of(object)::have))
        .flatMap(object -> object.definition().statements().stream())
        .flatMap(statement -> SqlLexer.tokens(statement).stream())
        .filter(token -> token.kind() == Token.Kind.STRING)
        .anyMatch(token -> added.stream().anyMatch(label -> holds(token, label)));
  }

  private static Stream<SqlObject> made(List<Change> changes) {
    return changes.stream()
        .flatMap(
            change ->
                change instanceof Change.Created created
                    ? Stream.of(created.object())
                    : change instanceof Change.Altered altered
                        ? Stream.of(altered.objects().to())
                        : Stream.empty())
        .filter(SqlObject.class::isInstance)
        .map(SqlObject.class::cast);
  }

  private static boolean hasColumnOf(Table table, QualifiedName type) {
    return table.columns().stream().anyMatch(column -> isOf(column, type));
  }

  private static boolean isReplaced(Database to, Pair<EnumType> types) {
    List<String> kept = new ArrayList<>(types.to().labels());
    kept.retainAll(types.from().labels());
    List<String> added = new ArrayList<>(types.to().labels());
    added.removeAll(types.from().labels());
    QualifiedName name = types.to().name();
    return !kept.equals(types.from().labels())
        || to.tables().stream().anyMatch(table -> uses(table, name, added))
        || to.domains().stream().anyMatch(domain -> uses(domain, name, added));
  }

  private static boolean uses(Table table, QualifiedName type, List<String> labels) {
    boolean hasType = hasColumnOf(table, type);
    return hold(
        expressions(table).filter(expression -> hasType || names(expression, type)), labels);
  }

  private static boolean uses(Domain domain, QualifiedName type, List<String> labels) {
    Stream<Expression> expressions =
        Stream.concat(
            domain.defaultValue().stream(),
            domain.constraints().stream().map(DomainConstraint::expression));
    return hold(
        expressions.filter(expression -> isOf(domain.type(), type) || names(expression, type)),
        labels);
  }

  private static boolean hold(Stream<Expression> expressions, List<String> labels) {
    return expressions
        .flatMap(expression -> SqlLexer.tokens(expression.sql()).stream())
        .filter(token -> token.kind() == Token.Kind.STRING)
        .anyMatch(token -> labels.stream().anyMatch(label -> holds(token, label)));
  }

  /** An array's constant has labels among other text. */
  private static boolean holds(Token constant, String label) {
    return constant.text().contains(label.replace("'", "''"));
  }

  private static Stream<Expression> expressions(Table table) {
    return Stream.of(
            table.columns().stream().flatMap(ReplacedTypes::expression),
            table.checkConstraints().stream().map(CheckConstraint::expression),
            table.exclusionConstraints().stream().flatMap(ReplacedTypes::expressions),
            table.indexes().stream().flatMap(index -> index.predicate().stream()),
            table.indexes().stream().map(Index::keys).flatMap(ReplacedTypes::expressions))
        .flatMap(expressions -> expressions);
  }

  private static Stream<Expression> expression(Column column) {
    if (column.value() instanceof ColumnValue.Default value) {
      return Stream.of(value.expression());
    }
    return column.value() instanceof ColumnValue.Generated value
        ? Stream.of(value.expression())
        : Stream.empty();
  }

  private static Stream<Expression> expressions(ExclusionConstraint constraint) {
    return Stream.concat(
        constraint.predicate().stream(),
        expressions(constraint.elements().stream().map(ExclusionElement::key).toList()));
  }

  private static Stream<Expression> expressions(List<IndexKey> keys) {
    return keys.stream()
        .filter(IndexKey.OfExpression.class::isInstance)
        .map(key -> ((IndexKey.OfExpression) key).expression());
  }

  private static boolean isOf(Column column, QualifiedName type) {
    return isOf(column.type(), type);
  }

  private static boolean isOf(DataType one, QualifiedName type) {
    return one.elementOrSelf() instanceof DataType.UserDefined userDefined
        && userDefined.name().equals(type);
  }

  private static boolean names(Expression expression, QualifiedName type) {
    return SqlLexer.tokens(expression.sql()).stream()
        .anyMatch(token -> token.isName() && token.value().equals(type.name()));
  }
}
