package org.schemaparity.processor.describe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.GivenType;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Finds what tables inherit from each other; see "Inheritance" in the PostgreSQL manual. */
final class Inheritance {
  private final Map<String, TableDeclaration> byRecord;
  private final Set<TableDeclaration> inCycles = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Inheritance(Map<String, TableDeclaration> byRecord) {
    this.byRecord = byRecord;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** {@return the tables that {@code table} inherits from} Faults are reported. */
  List<QualifiedName> parents(TableDeclaration table) {
    for (GivenType given : given(table)) {
      Optional<TableDeclaration> parent = find(given);
      if (parent.isEmpty()) {
        error(
            DiagnosticCode.NOT_A_TABLE,
            given.place(),
            "`%s` is no table of this compilation. Name a record that has @Table and is compiled together with `%s`."
                .formatted(name(given), table.record().getSimpleName()));
      } else if (ancestors(parent.get()).contains(table) && !inCycles.contains(table)) {
        inCycles.addAll(ancestors(parent.get()));
        error(
            DiagnosticCode.INHERITANCE,
            given.place(),
            "The table of `%s` would inherit from itself. Remove one of the records from `inherits` or `partitionOf`."
                .formatted(table.record().getSimpleName()));
      }
    }
    List<QualifiedName> parents = new ArrayList<>();
    for (GivenType given : table.options().inherits()) {
      checkParent(table, given);
      find(given).map(TableDeclaration::name).ifPresent(parents::add);
    }
    return parents;
  }

  /** The manual, "Table Partitioning": no table inherits from a divided one or from a partition. */
  private void checkParent(TableDeclaration table, GivenType given) {
    Optional<TableDeclaration> parent = find(given);
    boolean divided =
        parent.filter(of -> of.options().options().partitionKey().isPresent()).isPresent();
    boolean partition = parent.filter(of -> of.options().partitionOf().isPresent()).isPresent();
    if (table.options().options().partitionKey().isPresent()) {
      error(
          DiagnosticCode.INHERITANCE,
          given.place(),
          "The table of `%s` is divided, and PostgreSQL lets no such table inherit. Remove `inherits` or `partitionBy`."
              .formatted(table.record().getSimpleName()));
    } else if (divided || partition) {
      error(
          DiagnosticCode.INHERITANCE,
          given.place(),
          "The table of `%s` is %s, and PostgreSQL lets no table inherit from it. %s"
              .formatted(
                  name(given),
                  divided ? "divided" : "a partition",
                  divided
                      ? "Make `%s` a partition with `partitionOf`, or remove `inherits`."
                          .formatted(table.record().getSimpleName())
                      : "Remove `inherits`."));
    }
  }

  /** {@return what {@code table} is a partition of, if it is one} Faults are reported. */
  Optional<Partition> partition(TableDeclaration table) {
    Optional<TableDeclaration> whole = table.options().partitionOf().flatMap(this::find);
    whole.ifPresent(of -> checkPartition(table, of));
    return whole.flatMap(
        of -> table.options().bound().map(bound -> new Partition(of.name(), bound)));
  }

  private void checkPartition(TableDeclaration table, TableDeclaration whole) {
    Place place = table.options().partitionOf().map(GivenType::place).orElse(table.place());
    if (whole.options().options().partitionKey().isEmpty()) {
      error(
          DiagnosticCode.PARTITION,
          place,
          "The table of `%s` is not divided, so that it has no partitions. Say how to divide it with @Table(partitionBy = \"…\"), or remove `partitionOf`."
              .formatted(whole.record().getSimpleName()));
    }
    Set<String> own = names(table);
    Set<String> others = names(whole);
    if (whole.sound() && table.sound() && !own.equals(others)) {
      Set<String> differing = new TreeSet<>(own);
      differing.addAll(others);
      differing.removeIf(name -> own.contains(name) && others.contains(name));
      error(
          DiagnosticCode.PARTITION,
          place,
          "`%s` and `%s` do not have the same columns, as a partition and its table do: `%s` is in one of them only. Add it to the other, or remove it."
              .formatted(
                  table.record().getSimpleName(),
                  whole.record().getSimpleName(),
                  differing.iterator().next()));
    }
  }

  private static Set<String> names(TableDeclaration table) {
    return Set.copyOf(table.parts().columnNames());
  }

  private static List<GivenType> given(TableDeclaration table) {
    List<GivenType> given = new ArrayList<>(table.options().inherits());
    table.options().partitionOf().ifPresent(given::add);
    return given;
  }

  /**
   * {@return the columns that are the table's own: those that no parent has, and those of which it
   * says more than its parents} Faults are reported.
   */
  List<ColumnDeclaration> columns(TableDeclaration table) {
    List<TableDeclaration> parents = parentsOf(table);
    if (parents.isEmpty()) {
      return table.parts().columns();
    }
    List<ColumnDeclaration> own = new ArrayList<>();
    for (ColumnDeclaration column : table.parts().columns()) {
      List<ColumnDeclaration> inherited =
          parents.stream().flatMap(parent -> inherited(parent, column.name()).stream()).toList();
      inherited.forEach(other -> checkType(table, column, other));
      if (inherited.stream().noneMatch(other -> isSame(column, other))) {
        own.add(column);
      }
    }
    return own;
  }

  /** {@return whether a parent has the check already} */
  boolean isInherited(TableDeclaration table, ConstraintDeclaration.Check check) {
    return check.name().isEmpty()
        && parentsOf(table).stream()
            .flatMap(parent -> ancestors(parent).stream())
            .flatMap(
                ancestor ->
                    ancestor.parts().constraints(ConstraintDeclaration.Check.class).stream())
            .anyMatch(
                other ->
                    !other.options().noInherit() && other.expression().equals(check.expression()));
  }

  private static Optional<ColumnDeclaration> named(TableDeclaration table, String name) {
    return table.parts().columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst();
  }

  /** The column as the table has it, be it by itself, from its parents or from both. */
  private Optional<ColumnDeclaration> inherited(TableDeclaration table, String name) {
    return inherited(table, name, new HashSet<>());
  }

  private Optional<ColumnDeclaration> inherited(
      TableDeclaration table, String name, Set<TableDeclaration> seen) {
    if (!seen.add(table)) {
      return Optional.empty();
    }
    Optional<ColumnDeclaration> own = named(table, name);
    Optional<ColumnDeclaration> other =
        parentsOf(table).stream()
            .flatMap(parent -> inherited(parent, name, seen).stream())
            .findFirst();
    return own.map(column -> other.map(parent -> merged(column, parent)).orElse(column))
        .or(() -> other);
  }

  private static ColumnDeclaration merged(ColumnDeclaration own, ColumnDeclaration other) {
    boolean takesValue =
        own.value() instanceof ColumnValue.Plain
            && !(other.value() instanceof ColumnValue.Identity);
    return own.withNotNull(own.notNull() || other.notNull())
        .withValue(takesValue ? other.value() : own.value())
        .withOptions(own.options().equals(ColumnOptions.USUAL) ? other.options() : own.options());
  }

  private void checkType(TableDeclaration table, ColumnDeclaration own, ColumnDeclaration other) {
    if (own.type().isPresent() && other.type().isPresent() && !own.type().equals(other.type())) {
      error(
          DiagnosticCode.INHERITANCE,
          own.place(),
          "The column `%s` of `%s` is %s, and the one that it inherits is %s. Give both the same type, or one another name."
              .formatted(
                  own.name(),
                  table.record().getSimpleName(),
                  own.type().map(type -> TypeText.of(type, Optional.empty())).orElse(""),
                  other.type().map(type -> TypeText.of(type, Optional.empty())).orElse("")));
    }
  }

  /** The manual, "CREATE TABLE", {@code INHERITS}: an identity is not inherited, a default is. */
  private static boolean isSame(ColumnDeclaration own, ColumnDeclaration other) {
    boolean sameValue =
        own.value() instanceof ColumnValue.Plain
            || (own.value().equals(other.value())
                && !(own.value() instanceof ColumnValue.Identity));
    boolean sameOptions =
        own.options().equals(ColumnOptions.USUAL) || own.options().equals(other.options());
    return sameValue
        && sameOptions
        && own.comment().isEmpty()
        && (other.notNull() || !own.notNull());
  }

  private List<TableDeclaration> parentsOf(TableDeclaration table) {
    List<TableDeclaration> parents = new ArrayList<>();
    for (GivenType given : given(table)) {
      find(given).ifPresent(parents::add);
    }
    return parents;
  }

  /** The table and all that it inherits from, each once, however they inherit from each other. */
  private Set<TableDeclaration> ancestors(TableDeclaration table) {
    Set<TableDeclaration> all = new LinkedHashSet<>();
    Deque<TableDeclaration> open = new ArrayDeque<>(List.of(table));
    while (!open.isEmpty()) {
      TableDeclaration next = open.pop();
      if (all.add(next)) {
        open.addAll(parentsOf(next));
      }
    }
    return all;
  }

  private Optional<TableDeclaration> find(GivenType given) {
    return given
        .element()
        .flatMap(type -> Optional.ofNullable(byRecord.get(type.getQualifiedName().toString())));
  }

  private static String name(GivenType given) {
    return given
        .element()
        .map(type -> type.getSimpleName().toString())
        .orElse(given.type().toString());
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
