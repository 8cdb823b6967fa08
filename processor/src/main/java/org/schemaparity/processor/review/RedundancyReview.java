package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Finds indexes that are missing, and indexes that others make needless. */
final class RedundancyReview {
  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  RedundancyReview(TableDeclaration table) {
    this.table = table;
  }

  /**
   * An index, whatever makes it.
   *
   * @param keys its keys
   * @param unique whether it refuses equal keys
   * @param method its access method
   * @param predicate which rows it holds, if not all
   * @param include what it holds besides
   * @param declaration what makes it
   */
  private record Indexed(
      List<IndexKey> keys,
      boolean unique,
      String method,
      Optional<Expression> predicate,
      List<String> include,
      ConstraintDeclaration declaration) {
    boolean covers(Indexed other) {
      return method.equals(other.method)
          && text(keys.get(0)).equals(text(other.keys.get(0)))
          && predicate.equals(other.predicate)
          && include.containsAll(other.include)
          && (other.unique
              ? unique && keys.equals(other.keys)
              : method.equals("btree")
                  ? keys.size() >= other.keys.size()
                      && keys.subList(0, other.keys.size()).equals(other.keys)
                  : keys.equals(other.keys));
    }

    /** What the user calls it. */
    String words() {
      return declaration instanceof ConstraintDeclaration.Primary
          ? "@PrimaryKey"
          : "%s over (%s)"
              .formatted(
                  declaration instanceof ConstraintDeclaration.Unique ? "@Unique" : "@Index",
                  keys.stream().map(RedundancyReview::text).collect(Collectors.joining(", ")));
    }
  }

  List<Diagnostic> review() {
    List<Indexed> indexes = new ArrayList<>();
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      indexed(constraint).ifPresent(indexes::add);
    }
    for (int i = 0; i < indexes.size(); i++) {
      reviewRedundancy(indexes, i);
    }
    for (ConstraintDeclaration.Foreign key :
        table.parts().constraints(ConstraintDeclaration.Foreign.class)) {
      if (indexes.stream().noneMatch(index -> serves(index, key.columns()))) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.MISSING_INDEX,
                key.place(),
                "The foreign key (%s) has no index that begins with it, so that each delete in `%s` reads all of this table. Add @Index."
                    .formatted(String.join(", ", key.columns()), key.target().getSimpleName())));
      }
    }
    return diagnostics;
  }

  /** Of two that are the same, the later one is needless. */
  private void reviewRedundancy(List<Indexed> indexes, int at) {
    Indexed index = indexes.get(at);
    for (int i = 0; i < indexes.size(); i++) {
      Indexed other = indexes.get(i);
      boolean stays = i == at || (i > at && index.covers(other));
      if (!stays && other.covers(index)) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.REDUNDANT_INDEX,
                index.declaration().place(),
                "%s does nothing that %s does not do already, and each write pays for it. Remove it."
                    .formatted(index.words(), other.words())));
        return;
      }
    }
  }

  private static Optional<Indexed> indexed(ConstraintDeclaration constraint) {
    if (constraint instanceof ConstraintDeclaration.Primary key) {
      return Optional.of(of(key.columns(), key.options(), key));
    } else if (constraint instanceof ConstraintDeclaration.Unique key) {
      return Optional.of(of(key.columns(), key.options(), key));
    } else if (constraint instanceof ConstraintDeclaration.Index index) {
      return Optional.of(
          new Indexed(
              index.keys(),
              index.unique(),
              index.method(),
              index.predicate(),
              index.options().include(),
              index));
    }
    return Optional.empty();
  }

  private static Indexed of(
      List<String> columns, KeyOptions options, ConstraintDeclaration declaration) {
    List<IndexKey> keys = new ArrayList<>();
    for (String column : columns) {
      keys.add(new IndexKey.OfColumn(column, KeyOrder.USUAL));
    }
    return new Indexed(
        keys,
        true,
        options.withoutOverlaps() ? "gist" : "btree",
        Optional.empty(),
        options.include(),
        declaration);
  }

  private static String text(IndexKey key) {
    return key instanceof IndexKey.OfColumn column
        ? column.column()
        : ((IndexKey.OfExpression) key).expression().sql();
  }

  /** Whether the rows of a key are found by the index, whatever the order of its columns. */
  private boolean serves(Indexed index, List<String> columns) {
    if (index.keys().size() < columns.size()
        || index.predicate().filter(where -> !isOfReferring(where, columns)).isPresent()) {
      return false;
    }
    List<String> first = new ArrayList<>();
    for (IndexKey key : index.keys().subList(0, columns.size())) {
      if (key instanceof IndexKey.OfColumn column) {
        first.add(column.column());
      }
    }
    return first.containsAll(columns);
  }

  /** Whether the rows that are left out are those that refer to nothing. */
  private static boolean isOfReferring(Expression where, List<String> columns) {
    List<String> words = SqlLexer.withoutSpace(where.sql()).stream().map(Token::value).toList();
    return columns.size() == 1 && words.equals(List.of(columns.get(0), "is", "not", "null"));
  }
}
