package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.PartitionDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * Puts the declarations together. A table that is faulty by itself takes part only as far as others
 * need.
 */
public final class Describer {
  private final Declarations declarations;
  private final SearchPath searchPath;
  private final SchemaNames names = new SchemaNames();
  private final Map<QualifiedName, TableDeclaration> byName = new LinkedHashMap<>();
  private final Map<String, TableDeclaration> byRecord = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Describer(Declarations declarations, String defaultSchema) {
    this.declarations = declarations;
    this.searchPath = new SearchPath(declarations.objects(), defaultSchema);
  }

  /**
   * {@return what the declarations say together, whatever order they come in}
   *
   * @param defaultSchema the schema of what names none
   */
  public static Description describe(Declarations declarations, String defaultSchema) {
    return new Describer(declarations, defaultSchema).describe();
  }

  private Description describe() {
    declarations.tables().forEach(this::addTable);
    List<Table> partitions = partitions();
    TypeDescriber typeDescriber = new TypeDescriber(searchPath, names, byName.keySet());
    for (TableDeclaration table : declarations.tables()) {
      table.options().ofType().ifPresent(typeDescriber::add);
      for (ColumnDeclaration column : table.parts().columns()) {
        if (column.userType().isPresent()) {
          typeDescriber.add(column.userType().get());
        }
      }
    }
    declarations.types().forEach(typeDescriber::add);
    SequenceDescriber sequenceDescriber = new SequenceDescriber(byRecord, names);
    List<Sequence> sequences = sequences(sequenceDescriber);
    SqlObjectDescriber objects = new SqlObjectDescriber(names);
    declarations.objects().forEach(objects::add);
    List<Table> tables = new ArrayList<>(tables());
    byName.values().forEach(sequenceDescriber::checkChosen);
    tables.addAll(partitions);
    tables.sort(Comparator.comparing(Table::name));
    List<CompositeType> compositeTypes = typeDescriber.compositeTypes();
    List<Domain> domains = typeDescriber.domains();
    diagnostics.addAll(typeDescriber.diagnostics());
    diagnostics.addAll(objects.diagnostics());
    diagnostics.addAll(sequenceDescriber.diagnostics());
    diagnostics.addAll(names.diagnostics());
    Database database =
        new Database(
            List.of(),
            typeDescriber.enums(),
            compositeTypes,
            domains,
            sequences,
            tables,
            objects.objects(),
            List.of());
    SchemaDescriber schemas = new SchemaDescriber(declarations.schemas());
    Database whole = schemas.complete(database);
    diagnostics.addAll(schemas.diagnostics());
    return new Description(whole, renames(), diagnostics);
  }

  private String called(TableDeclaration table) {
    String origin = declarations.origins().getOrDefault(table.javaName(), "");
    return "`" + table.javaName() + "`" + (origin.isEmpty() ? "" : " of " + origin);
  }

  private void addTable(TableDeclaration declaration) {
    byRecord.put(declaration.javaName(), declaration);
    TableDeclaration other = byName.putIfAbsent(declaration.name(), declaration);
    if (other == null) {
      names.takeRelation(
          declaration.name(), "the table `" + declaration.name() + "`", declaration.place());
    } else {
      error(
          DiagnosticCode.DUPLICATE_TABLE,
          declarations.origins().containsKey(declaration.javaName())
              ? other.place()
              : declaration.place(),
          "%s and %s are both the table `%s`. Give one of them another name with @Table(name = \"…\")."
              .formatted(called(other), called(declaration), declaration.name()));
    }
    declaration
        .formerName()
        .ifPresent(
            former -> {
              QualifiedName name = new QualifiedName(declaration.name().schema(), former.text());
              declarations.tables().stream()
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

  private List<Table> partitions() {
    List<Table> partitions = new ArrayList<>();
    for (TableDeclaration declaration : byName.values()) {
      for (PartitionDeclaration partition : declaration.partitions()) {
        names.takeRelation(
            partition.name(), "the partition `" + partition.name() + "`", partition.place());
        partitions.add(partition.table());
      }
    }
    return partitions;
  }

  private List<Sequence> sequences(SequenceDescriber describer) {
    byName.values().forEach(describer::takeNames);
    return Stream.concat(
            byName.values().stream().flatMap(table -> table.serials().stream()),
            declarations.sequences().stream())
        .map(describer::sequence)
        .sorted(Comparator.comparing(Sequence::name))
        .toList();
  }

  private List<Table> tables() {
    Inheritance inheritance = new Inheritance(byRecord);
    ForeignKeys foreignKeys = new ForeignKeys(byRecord);
    ConstraintNames constraintNames = new ConstraintNames(names, searchPath);
    TableDescriber describer =
        new TableDescriber(searchPath, inheritance, foreignKeys, constraintNames);
    List<Table> tables = byName.values().stream().map(describer::table).toList();
    diagnostics.addAll(foreignKeys.diagnostics());
    diagnostics.addAll(inheritance.diagnostics());
    diagnostics.addAll(constraintNames.diagnostics());
    diagnostics.addAll(describer.diagnostics());
    return tables;
  }

  private Renames renames() {
    Map<ObjectPath, String> former = new LinkedHashMap<>();
    for (TableDeclaration table : declarations.tables()) {
      table.formerName().ifPresent(name -> former.put(ObjectPath.table(table.name()), name.text()));
      for (ColumnDeclaration column : table.parts().columns()) {
        if (column.formerName().isPresent()) {
          former.put(
              ObjectPath.column(table.name(), column.name()), column.formerName().get().text());
        }
      }
    }
    return new Renames(former);
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
