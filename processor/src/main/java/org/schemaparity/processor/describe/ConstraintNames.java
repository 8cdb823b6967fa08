package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.ColumnReferences;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * Gives each constraint and index its name.
 *
 * <p>The names of a table's constraints differ from each other; those of indexes, among them the
 * ones that belong to constraints, and of tables differ within a schema. PostgreSQL chooses names
 * that no constraint of the schema has, which depends on the order of creation when two tables want
 * the same: then the user is asked.
 */
final class ConstraintNames {
  /** The manual, "PostgreSQL Limits". */
  private static final int MAX_KEYS = 32;

  private final SchemaNames names;
  private final SearchPath searchPath;
  private final Map<QualifiedName, String> chosen = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ConstraintNames(SchemaNames names, SearchPath searchPath) {
    this.names = names;
    this.searchPath = searchPath;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  NamedConstraints of(TableDeclaration table, ForeignKeys foreignKeys, Inheritance inheritance) {
    return new OfTable(table).name(foreignKeys, inheritance);
  }

  static List<String> columns(ConstraintDeclaration.Index index) {
    return index.keys().stream()
        .map(key -> key instanceof IndexKey.OfColumn column ? column.column() : "")
        .toList();
  }

  private final class OfTable {
    private final TableDeclaration table;
    private final Set<String> taken = new HashSet<>();

    OfTable(TableDeclaration table) {
      this.table = table;
      // A name that is given stands, whatever would be chosen before it.
      for (ConstraintDeclaration constraint : table.parts().constraints()) {
        constraint.name().ifPresent(taken::add);
      }
    }

    NamedConstraints name(ForeignKeys foreignKeys, Inheritance inheritance) {
      checkGiven();
      Optional<PrimaryKey> primaryKey = table.parts().primaryKey().map(this::primary);
      List<UniqueConstraint> unique = new ArrayList<>();
      for (ConstraintDeclaration.Unique key : all(ConstraintDeclaration.Unique.class)) {
        unique.add(unique(key));
      }
      List<ForeignKey> foreign = new ArrayList<>();
      for (ConstraintDeclaration.Foreign key : all(ConstraintDeclaration.Foreign.class)) {
        foreign(key, foreignKeys).ifPresent(foreign::add);
      }
      List<CheckConstraint> checks = new ArrayList<>();
      for (ConstraintDeclaration.Check check : all(ConstraintDeclaration.Check.class)) {
        if (!inheritance.isInherited(table, check)) {
          checks.add(check(check));
        }
      }
      List<ExclusionConstraint> exclusions = new ArrayList<>();
      for (ConstraintDeclaration.Exclusion one : all(ConstraintDeclaration.Exclusion.class)) {
        exclusions.add(exclusion(one));
      }
      List<Index> indexes = new ArrayList<>();
      for (ConstraintDeclaration.Index index : all(ConstraintDeclaration.Index.class)) {
        indexes.add(index(index));
      }
      return new NamedConstraints(primaryKey, unique, foreign, checks, exclusions, indexes);
    }

    private <T extends ConstraintDeclaration> List<T> all(Class<T> kind) {
      return table.parts().constraints(kind);
    }

    private void checkGiven() {
      Set<String> given = new HashSet<>();
      for (ConstraintDeclaration constraint : table.parts().constraints()) {
        checkGiven(constraint, given);
      }
      for (ColumnDeclaration column : table.parts().columns()) {
        checkGiven(column, given);
      }
    }

    private void checkGiven(ConstraintDeclaration constraint, Set<String> given) {
      if (constraint.name().isPresent()
          && !(constraint instanceof ConstraintDeclaration.Index)
          && !given.add(constraint.name().get())) {
        duplicate(constraint.name().get(), constraint.place());
      }
    }

    /** The name of a not-null constraint, which PostgreSQL keeps from version 18 on. */
    private void checkGiven(ColumnDeclaration column, Set<String> given) {
      Optional<String> name = column.options().notNullName();
      if (name.isPresent() && !given.add(name.get())) {
        duplicate(name.get(), column.place());
      }
    }

    private void duplicate(String name, Place place) {
      error(
          DiagnosticCode.DUPLICATE_CONSTRAINT,
          place,
          "`%s` has two constraints called `%s`. Name one of them otherwise."
              .formatted(table.javaName(), name));
    }

    private PrimaryKey primary(ConstraintDeclaration.Primary key) {
      checkKeys(key.columns().size(), key.place());
      String name = relation(key, isTaken -> DefaultNames.primaryKey(table.name().name(), isTaken));
      return new PrimaryKey(name, key.columns(), key.options());
    }

    private UniqueConstraint unique(ConstraintDeclaration.Unique key) {
      checkKeys(key.columns().size(), key.place());
      String name =
          relation(
              key, isTaken -> DefaultNames.unique(table.name().name(), key.columns(), isTaken));
      return new UniqueConstraint(name, key.columns(), key.options());
    }

    private Optional<ForeignKey> foreign(
        ConstraintDeclaration.Foreign key, ForeignKeys foreignKeys) {
      checkKeys(key.columns().size(), key.place());
      String name =
          constraint(
              key, isTaken -> DefaultNames.foreignKey(table.name().name(), key.columns(), isTaken));
      return foreignKeys
          .resolve(table, key)
          .map(
              target ->
                  new ForeignKey(
                      name,
                      key.columns(),
                      target.table().name(),
                      target.columns(),
                      key.onDelete(),
                      key.onUpdate(),
                      key.options()));
    }

    private CheckConstraint check(ConstraintDeclaration.Check check) {
      Set<String> columns = new LinkedHashSet<>(table.parts().columnNames());
      List<String> named = List.copyOf(ColumnReferences.in(check.expression(), columns));
      String name =
          constraint(check, isTaken -> DefaultNames.check(table.name().name(), named, isTaken));
      return new CheckConstraint(name, check.expression(), check.options());
    }

    private Index index(ConstraintDeclaration.Index index) {
      checkKeys(index.keys().size(), index.place());
      String name =
          relation(
              index, isTaken -> DefaultNames.index(table.name().name(), index.keys(), isTaken));
      return new Index(
          name,
          index.unique(),
          index.method(),
          searchPath.resolve(index.keys()),
          index.predicate(),
          index.options());
    }

    private ExclusionConstraint exclusion(ConstraintDeclaration.Exclusion exclusion) {
      checkKeys(exclusion.elements().size(), exclusion.place());
      String name =
          relation(
              exclusion,
              isTaken ->
                  DefaultNames.exclusion(
                      table.name().name(), DefaultNames.columns(exclusion.keys()), isTaken));
      return new ExclusionConstraint(
          name,
          exclusion.method(),
          exclusion.elements().stream()
              .map(one -> new ExclusionElement(searchPath.resolve(one.key()), one.operator()))
              .toList(),
          exclusion.predicate(),
          exclusion.options());
    }

    private void checkKeys(int size, Place place) {
      if (size > MAX_KEYS) {
        error(
            DiagnosticCode.TOO_MANY_KEY_COLUMNS,
            place,
            "%s columns are listed, and PostgreSQL takes %s in a key. List fewer."
                .formatted(size, MAX_KEYS));
      }
    }

    /** The name of something that is an index, or has one. */
    private String relation(
        ConstraintDeclaration declaration, Function<Predicate<String>, String> byDefault) {
      String name = constraint(declaration, byDefault);
      String owner =
          declaration instanceof ConstraintDeclaration.Index
              ? "an index of `" + table.javaName() + "`"
              : "a key of `" + table.javaName() + "`";
      Optional<String> other =
          names.takeIndex(
              inSchema(name), owner, declaration.place(), declaration.name().isPresent());
      if (other.isPresent() && !isReported(declaration)) {
        error(
            declaration.name().isPresent()
                ? DiagnosticCode.DUPLICATE_INDEX
                : DiagnosticCode.AMBIGUOUS_NAME,
            declaration.place(),
            "The name `%s` is that of %s too, and %s. Give another with `name`."
                .formatted(name, other.get(), names.ruleOfRelations()));
      }
      return name;
    }

    private String constraint(
        ConstraintDeclaration declaration, Function<Predicate<String>, String> byDefault) {
      if (declaration.name().isPresent()) {
        return declaration.name().get();
      }
      String name = byDefault.apply(taken::contains);
      taken.add(name);
      String other = chosen.putIfAbsent(inSchema(name), table.javaName());
      if (other != null) {
        error(
            DiagnosticCode.AMBIGUOUS_NAME,
            declaration.place(),
            "PostgreSQL would call this `%s`, as it would something of `%s`. Give one of them another name with `name`."
                .formatted(name, other));
      }
      return name;
    }

    private boolean isReported(ConstraintDeclaration declaration) {
      return diagnostics.stream()
          .anyMatch(diagnostic -> diagnostic.place().equals(declaration.place()));
    }

    private QualifiedName inSchema(String name) {
      return new QualifiedName(table.name().schema(), name);
    }
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
