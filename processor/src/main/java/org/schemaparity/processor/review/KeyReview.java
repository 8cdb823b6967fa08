package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.DomainDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Reviews a table's primary key, unique constraints and foreign keys. */
final class KeyReview {
  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  KeyReview(TableDeclaration table) {
    this.table = table;
  }

  List<Diagnostic> review() {
    reviewPrimaryKey();
    reviewPartitions();
    for (ConstraintDeclaration.Foreign key :
        table.parts().constraints(ConstraintDeclaration.Foreign.class)) {
      reviewActions(key);
    }
    return diagnostics;
  }

  private void reviewPrimaryKey() {
    TableOptions options = table.options().options();
    boolean whole =
        options.partitionOf().isEmpty()
            && table.options().inherits().isEmpty()
            && table.options().ofType().isEmpty();
    if (whole && table.parts().primaryKey().isEmpty()) {
      add(
          DiagnosticCode.MISSING_PRIMARY_KEY,
          Place.of(table.record()),
          "The table of `%s` has no primary key, so that nothing tells its rows apart. Add @PrimaryKey to the components that do."
              .formatted(table.record().getSimpleName()));
    }
  }

  private void reviewActions(ConstraintDeclaration.Foreign key) {
    List<String> set =
        key.options().setColumns().isEmpty() ? key.columns() : key.options().setColumns();
    boolean reported =
        reviewGenerated(key, "onDelete", key.onDelete(), false)
            || reviewGenerated(key, "onUpdate", key.onUpdate(), true);
    if (!reported) {
      reviewNotNull(key, "onDelete", key.onDelete(), set);
      reviewNotNull(key, "onUpdate", key.onUpdate(), key.columns());
    }
  }

  /**
   * PostgreSQL takes no action that would write a generated column of the key, whichever columns
   * the action itself is to set; see "CREATE TABLE" in the manual.
   */
  private boolean reviewGenerated(
      ConstraintDeclaration.Foreign key,
      String attribute,
      ReferentialAction action,
      boolean cascadeWrites) {
    boolean writes = action.setsColumns() || (cascadeWrites && action == ReferentialAction.CASCADE);
    Optional<ColumnDeclaration> generated =
        writes
            ? columns(key.columns())
                .filter(column -> column.value() instanceof ColumnValue.Generated)
                .findFirst()
            : Optional.empty();
    if (generated.isEmpty()) {
      return false;
    }
    add(
        DiagnosticCode.UNSETTABLE_COLUMN,
        key.place().value(attribute),
        "The column `%s` is generated, and %s would set it. Choose another action."
            .formatted(generated.get().name(), words(action)));
    return true;
  }

  private void reviewNotNull(
      ConstraintDeclaration.Foreign key,
      String attribute,
      ReferentialAction action,
      List<String> set) {
    if (!action.setsColumns()) {
      return;
    }
    columns(set)
        .filter(
            column ->
                column.notNull() && (action == ReferentialAction.SET_NULL || !hasDefault(column)))
        .findFirst()
        .ifPresent(
            column ->
                add(
                    DiagnosticCode.UNSETTABLE_COLUMN,
                    key.place().value(attribute),
                    "The column `%s` refuses null, and %s would set it to null. Let it be null with @Nullable, or choose another action."
                        .formatted(column.name(), words(action))));
  }

  private Stream<ColumnDeclaration> columns(List<String> names) {
    return names.stream().flatMap(name -> table.parts().named(name).stream());
  }

  /** The manual, "CREATE DOMAIN": a domain's default is that of a column that has none. */
  private static boolean hasDefault(ColumnDeclaration column) {
    boolean ofDomain =
        column.userType().isPresent()
            ? column.userType().get() instanceof DomainDeclaration domain
                && hasDefault(domain.value())
            : column.type().filter(DataType.UserDefined.class::isInstance).isPresent();
    return ofDomain
        || column.serial().isPresent()
        || !(column.value() instanceof ColumnValue.Plain);
  }

  private static String words(ReferentialAction action) {
    return action.name().replace('_', ' ');
  }

  /** The manual, "Table Partitioning": a key holds all columns of the partition key. */
  private void reviewPartitions() {
    Optional<Set<String>> dividing =
        table.options().options().partitionKey().map(key -> columns(key.sql()));
    if (dividing.isEmpty()) {
      return;
    }
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      Optional<List<String>> columns = columns(constraint);
      if (columns.isPresent() && !columns.get().containsAll(dividing.get())) {
        List<String> lacking =
            dividing.get().stream()
                .filter(name -> !columns.get().contains(name))
                .map(name -> name.isEmpty() ? "the expression" : "`" + name + "`")
                .toList();
        add(
            DiagnosticCode.KEY_ACROSS_PARTITIONS,
            constraint.place(),
            "%s lacks %s, by which the table is divided, and PostgreSQL tells rows apart only within a partition. %s"
                .formatted(
                    columns.get().isEmpty()
                        ? "The constraint"
                        : "The key (" + String.join(", ", columns.get()) + ")",
                    String.join(", ", lacking),
                    dividing.get().contains("")
                        ? "Divide it by columns of the key."
                        : "Add it to the key."));
      }
    }
  }

  private static Optional<List<String>> columns(ConstraintDeclaration constraint) {
    if (constraint instanceof ConstraintDeclaration.Primary key) {
      return Optional.of(key.columns());
    } else if (constraint instanceof ConstraintDeclaration.Unique key) {
      return Optional.of(key.columns());
    } else if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
      return Optional.of(IndexKeys.equalColumns(exclusion));
    }
    return constraint instanceof ConstraintDeclaration.Index index && index.unique()
        ? Optional.of(IndexKeys.columns(index))
        : Optional.empty();
  }

  /** The columns of a partition key, and an empty name for an expression. */
  private static Set<String> columns(String partitionKey) {
    Set<String> columns = new LinkedHashSet<>();
    List<Token> tokens = SqlLexer.withoutSpace(partitionKey);
    boolean first = false;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (depth == 1 && first) {
        boolean isColumn = token.isName() && !(i + 1 < tokens.size() && tokens.get(i + 1).is("("));
        columns.add(isColumn ? token.value() : "");
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      first = depth == 1 && (token.is("(") || token.is(","));
    }
    return columns;
  }

  private void add(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.of(code, place, text));
  }
}
