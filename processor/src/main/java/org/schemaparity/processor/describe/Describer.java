package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Schema;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.EnumDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * Puts the tables together. A table that is faulty by itself takes part only as far as others need.
 */
public final class Describer {
  private final List<TableDeclaration> declarations;
  private final Map<QualifiedName, TableDeclaration> byName = new LinkedHashMap<>();
  private final Map<QualifiedName, EnumDeclaration> enums = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Describer(Collection<TableDeclaration> declarations) {
    this.declarations =
        declarations.stream().sorted(Comparator.comparing(TableDeclaration::javaName)).toList();
  }

  /** {@return what the declarations say together, whatever order they come in} */
  public static Description describe(Collection<TableDeclaration> declarations) {
    return new Describer(declarations).describe();
  }

  private Description describe() {
    declarations.forEach(this::addTable);
    declarations.forEach(this::addEnums);
    Map<String, TableDeclaration> byRecord = new HashMap<>();
    declarations.forEach(declaration -> byRecord.put(declaration.javaName(), declaration));
    ForeignKeys foreignKeys = new ForeignKeys(byRecord);
    ConstraintNames names = new ConstraintNames(byName.keySet());
    List<Table> tables = new ArrayList<>();
    for (TableDeclaration declaration : declarations) {
      if (declaration.equals(byName.get(declaration.name()))) {
        NamedConstraints constraints = names.of(declaration, foreignKeys);
        tables.add(table(declaration, constraints));
      }
    }
    diagnostics.addAll(foreignKeys.diagnostics());
    diagnostics.addAll(names.diagnostics());
    tables.sort(Comparator.comparing(Table::name));
    return new Description(database(tables), renames(), diagnostics);
  }

  private void addTable(TableDeclaration declaration) {
    TableDeclaration other = byName.putIfAbsent(declaration.name(), declaration);
    if (other != null) {
      error(
          DiagnosticCode.DUPLICATE_TABLE,
          declaration.place(),
          "`%s` and `%s` are both the table `%s`. Give one of them another name with @Table(name = \"…\")."
              .formatted(other.javaName(), declaration.javaName(), declaration.name()));
    }
    declaration
        .formerName()
        .ifPresent(
            former -> {
              QualifiedName name = new QualifiedName(declaration.name().schema(), former.text());
              declarations.stream()
                  .filter(table -> !table.equals(declaration) && table.name().equals(name))
                  .findFirst()
                  .ifPresent(
                      table ->
                          error(
                              DiagnosticCode.FORMER_NAME,
                              former.place(),
                              "`%s` is still the table of `%s`. Remove `formerName`, or give that record another name."
                                  .formatted(former.text(), table.javaName())));
            });
  }

  private void addEnums(TableDeclaration declaration) {
    declaration.parts().columns().stream()
        .flatMap(column -> column.enumType().stream())
        .forEach(this::addEnum);
  }

  private void addEnum(EnumDeclaration type) {
    EnumDeclaration other = enums.putIfAbsent(type.name(), type);
    boolean sameEnum = other != null && other.javaName().equals(type.javaName());
    if (other == null && byName.containsKey(type.name())) {
      // The manual, "CREATE TABLE": a table is a type of the same name too.
      error(
          DiagnosticCode.DUPLICATE_ENUM_TYPE,
          type.place(),
          "The enum `%s` is the type `%s`, and there is a table of that name, which is a type too. Name one of them otherwise."
              .formatted(type.javaName(), type.name()));
    } else if (other != null && !sameEnum) {
      error(
          DiagnosticCode.DUPLICATE_ENUM_TYPE,
          type.place(),
          "The enums `%s` and `%s` are both the type `%s`. Give one of them another name with @EnumType(name = \"…\")."
              .formatted(other.javaName(), type.javaName(), type.name()));
    }
  }

  private static Table table(TableDeclaration declaration, NamedConstraints constraints) {
    return new Table(
        declaration.name(),
        declaration.parts().columns().stream().flatMap(column -> column(column).stream()).toList(),
        constraints.primaryKey(),
        constraints.uniqueConstraints(),
        constraints.foreignKeys(),
        constraints.checkConstraints(),
        List.of(),
        constraints.indexes(),
        declaration.comment(),
        TableOptions.USUAL);
  }

  private static Optional<Column> column(ColumnDeclaration column) {
    return column
        .type()
        .map(
            type ->
                new Column(
                    column.name(),
                    type,
                    column.notNull(),
                    column.value(),
                    column.comment(),
                    ColumnOptions.USUAL));
  }

  private Database database(List<Table> tables) {
    TreeSet<String> schemas = new TreeSet<>();
    tables.forEach(table -> schemas.add(table.name().schema()));
    enums.keySet().forEach(name -> schemas.add(name.schema()));
    schemas.remove("public");
    return new Database(
        schemas.stream().map(name -> new Schema(name, Optional.empty())).toList(),
        enums.values().stream()
            .map(type -> new EnumType(type.name(), type.labels(), type.comment()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        tables,
        List.of(),
        List.of());
  }

  private Renames renames() {
    Map<ObjectPath, String> former = new LinkedHashMap<>();
    for (TableDeclaration table : declarations) {
      table.formerName().ifPresent(name -> former.put(ObjectPath.table(table.name()), name.text()));
      for (ColumnDeclaration column : table.parts().columns()) {
        column
            .formerName()
            .ifPresent(
                name -> former.put(ObjectPath.column(table.name(), column.name()), name.text()));
      }
    }
    return new Renames(former);
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
