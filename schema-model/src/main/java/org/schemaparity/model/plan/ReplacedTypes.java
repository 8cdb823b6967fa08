package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
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
 * The enum types that are built anew. PostgreSQL adds labels in place, but takes none away, does
 * not order them otherwise, and lets nobody use a new one before the transaction is committed: see
 * the notes of "ALTER TYPE" in its manual.
 *
 * @param names the types' names
 */
record ReplacedTypes(Set<QualifiedName> names) {
  ReplacedTypes {
    names = Set.copyOf(names);
  }

  static ReplacedTypes of(Database to, List<Change> changes) {
    Set<QualifiedName> names = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.Altered altered
          && altered.attribute().equals("labels")
          && (isReplaced(to, altered.objects().map(EnumType.class::cast))
              || usesNewLabels(to, changes, altered.objects().map(EnumType.class::cast)))) {
        names.add(change.path().relation());
      }
    }
    return new ReplacedTypes(names);
  }

  boolean isTypeOf(Column column) {
    return names.stream().anyMatch(name -> isOf(column, name));
  }

  boolean areNamedIn(Expression expression) {
    return names.stream().anyMatch(name -> names(expression, name));
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
    return !kept.equals(types.from().labels())
        || to.tables().stream().anyMatch(table -> uses(table, types.to().name(), added));
  }

  private static boolean uses(Table table, QualifiedName type, List<String> labels) {
    boolean hasType = hasColumnOf(table, type);
    return expressions(table)
        .filter(expression -> hasType || names(expression, type))
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

  private static Stream<Expression> expressions(List<IndexKey> keys) {
    return keys.stream()
        .filter(IndexKey.OfExpression.class::isInstance)
        .map(key -> ((IndexKey.OfExpression) key).expression());
  }

  private static boolean isOf(Column column, QualifiedName type) {
    return column.type().elementOrSelf() instanceof DataType.UserDefined userDefined
        && userDefined.name().equals(type);
  }

  private static boolean names(Expression expression, QualifiedName type) {
    return SqlLexer.tokens(expression.sql()).stream()
        .anyMatch(token -> token.isName() && token.value().equals(type.name()));
  }
}
