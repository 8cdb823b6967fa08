package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Table;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.GivenName;
import org.schemaparity.processor.declare.GivenType;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;
import org.schemaparity.processor.diagnose.Place;

/** Finds what foreign keys refer to. Faults of the other record are not reported again here. */
final class ForeignKeys {
  private final Map<String, TableDeclaration> byRecord;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ForeignKeys(Map<String, TableDeclaration> byRecord) {
    this.byRecord = byRecord;
  }

  /**
   * @param table the table that is referred to
   * @param columns its columns
   */
  record Target(TableDeclaration table, List<String> columns) {}

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Optional<Target> resolve(TableDeclaration from, ConstraintDeclaration.Foreign key) {
    TableDeclaration table = byRecord.get(key.target().getQualifiedName().toString());
    if (table == null) {
      noTable(key);
      return Optional.empty();
    }
    Optional<List<String>> columns =
        key.references().isEmpty() ? primaryKey(table, key) : listed(table, key);
    return columns
        .filter(names -> fits(from, key, table, names))
        .map(names -> new Target(table, names));
  }

  private void noTable(ConstraintDeclaration.Foreign key) {
    TypeElement target = key.target();
    if (!isMarked(target)) {
      error(
          DiagnosticCode.NOT_A_TABLE,
          key.targetPlace(),
          "`%s` is no table. Name a record that has @Table, or add @Table to `%s`."
              .formatted(target.getSimpleName(), target.getSimpleName()));
    } else if (target.getKind() == ElementKind.RECORD) {
      error(
          DiagnosticCode.NOT_A_TABLE,
          key.targetPlace(),
          "`%s` is a table of another module. Name that module's model with -Aschemaparity.include=…, or remove @ForeignKey."
              .formatted(target.getSimpleName()));
    }
    // What else has @Table has an error of its own.
  }

  private static boolean isMarked(TypeElement target) {
    return target.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().toString())
        .anyMatch(Table.class.getCanonicalName()::equals);
  }

  private Optional<List<String>> primaryKey(
      TableDeclaration table, ConstraintDeclaration.Foreign key) {
    Optional<List<String>> columns =
        table.parts().primaryKey().map(ConstraintDeclaration.Primary::columns);
    if (columns.isEmpty() && table.sound()) {
      error(
          DiagnosticCode.NO_KEY,
          key.targetPlace(),
          "`%s` has no primary key to refer to. Add @PrimaryKey to it, or list the columns of a @Unique in `references`."
              .formatted(key.target().getSimpleName()));
    }
    columns
        .filter(names -> table.sound() && !isUniqueOrInherited(table, names))
        .ifPresent(
            names -> error(DiagnosticCode.NO_KEY, key.targetPlace(), deferrable(key, names)));
    return columns;
  }

  /** The manual, "CREATE TABLE": deferrable constraints are not for foreign keys to refer to. */
  private static String deferrable(ConstraintDeclaration.Foreign key, List<String> columns) {
    return "The key (%s) of `%s` is deferrable, and a foreign key needs one that holds at all times. Remove `deferrability` there."
        .formatted(String.join(", ", columns), key.target().getSimpleName());
  }

  private Optional<List<String>> listed(TableDeclaration table, ConstraintDeclaration.Foreign key) {
    List<String> columns = new ArrayList<>();
    for (GivenName name : key.references()) {
      Optional<ColumnDeclaration> column = table.parts().find(name.text());
      if (column.isEmpty()) {
        error(
            DiagnosticCode.UNKNOWN_COLUMN,
            name.place(),
            "`%s` has no column `%s`. %s"
                .formatted(
                    key.target().getSimpleName(),
                    name.text(),
                    NearestName.hint(name.text(), table.parts().columnNames(), "columns")));
        return Optional.empty();
      } else if (columns.contains(column.get().name())) {
        error(
            DiagnosticCode.REPEATED_COLUMN,
            name.place(),
            "`%s` is listed twice. Remove one of them.".formatted(name.text()));
        return Optional.empty();
      }
      columns.add(column.get().name());
    }
    if (table.sound() && !isUniqueOrInherited(table, columns)) {
      error(
          DiagnosticCode.NO_KEY,
          key.references().get(0).place(),
          isKey(table, columns, option -> true)
              ? deferrable(key, columns)
              : "`%s` has no primary key and no @Unique over (%s), and a foreign key needs one. Add it there."
                  .formatted(key.target().getSimpleName(), String.join(", ", columns)));
      return Optional.empty();
    }
    return Optional.of(columns);
  }

  /** A partition has the keys of its table. */
  private boolean isUniqueOrInherited(TableDeclaration table, List<String> columns) {
    Set<String> seen = new HashSet<>();
    Optional<TableDeclaration> at = Optional.of(table);
    while (at.isPresent() && seen.add(at.get().javaName())) {
      if (isUnique(at.get(), columns)) {
        return true;
      }
      at =
          at.get()
              .options()
              .partitionOf()
              .flatMap(GivenType::element)
              .map(type -> byRecord.get(type.getQualifiedName().toString()));
    }
    return false;
  }

  /** The manual, "CREATE TABLE": a non-deferrable unique or primary key constraint, or an index. */
  private static boolean isUnique(TableDeclaration table, List<String> columns) {
    return isKey(table, columns, key -> key.deferrability() == Deferrability.NOT_DEFERRABLE);
  }

  private static boolean isKey(
      TableDeclaration table, List<String> columns, Predicate<KeyOptions> such) {
    HashSet<String> wanted = new HashSet<>(columns);
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      List<String> key = keyColumns(constraint, such);
      if (!key.isEmpty() && key.size() == wanted.size() && wanted.containsAll(key)) {
        return true;
      }
    }
    return false;
  }

  /** The columns of a key, or of an index that is as good as one; none of anything else. */
  private static List<String> keyColumns(
      ConstraintDeclaration constraint, Predicate<KeyOptions> such) {
    if (constraint instanceof ConstraintDeclaration.Primary key) {
      return such.test(key.options()) ? key.columns() : List.of();
    } else if (constraint instanceof ConstraintDeclaration.Unique key) {
      return such.test(key.options()) ? key.columns() : List.of();
    }
    return constraint instanceof ConstraintDeclaration.Index index
            && index.unique()
            && index.predicate().isEmpty()
        ? ConstraintNames.columns(index)
        : List.of();
  }

  private boolean fits(
      TableDeclaration from,
      ConstraintDeclaration.Foreign key,
      TableDeclaration table,
      List<String> columns) {
    if (columns.size() != key.columns().size()) {
      error(
          DiagnosticCode.COLUMN_COUNT,
          key.place(),
          "The foreign key has %s (%s) and refers to %s (%s) of `%s`. List as many columns on both sides."
              .formatted(
                  count(key.columns()),
                  String.join(", ", key.columns()),
                  count(columns),
                  String.join(", ", columns),
                  key.target().getSimpleName()));
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Optional<ColumnDeclaration> own = from.parts().find(key.columns().get(i));
      Optional<ColumnDeclaration> other = table.parts().find(columns.get(i));
      if (own.isPresent() && other.isPresent() && !KeyTypes.fit(own.get(), other.get())) {
        error(
            DiagnosticCode.TYPE_MISMATCH,
            key.place(),
            "The column `%s` is %s, and `%s.%s`, which it refers to, is %s. %s"
                .formatted(
                    key.columns().get(i),
                    typeOf(own.get()),
                    key.target().getSimpleName(),
                    columns.get(i),
                    typeOf(other.get()),
                    columns.size() == 1
                        ? "Give both the same type."
                        : "Give both the same type, or list the columns in the order (%s)."
                            .formatted(String.join(", ", columns))));
        return false;
      }
    }
    return true;
  }

  private static String count(List<String> columns) {
    return columns.size() == 1 ? "1 column" : columns.size() + " columns";
  }

  private static String typeOf(ColumnDeclaration column) {
    return column.type().map(type -> TypeText.of(type, Optional.empty())).orElse("");
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
