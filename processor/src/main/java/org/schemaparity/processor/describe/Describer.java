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
  private final SharedNames relations = SharedNames.ofRelations();
  private final SharedNames types = SharedNames.ofTypes();
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
    TypeDescriber typeDescriber = new TypeDescriber(searchPath, relations, types, byName.keySet());
    for (TableDeclaration table : declarations.tables()) {
      table.options().ofType().ifPresent(typeDescriber::add);
      for (ColumnDeclaration column : table.parts().columns()) {
        column.userType().ifPresent(typeDescriber::add);
      }
    }
    declarations.types().forEach(typeDescriber::add);
    List<Sequence> sequences = sequences();
    SqlObjectDescriber objects = new SqlObjectDescriber(relations, types);
    declarations.objects().forEach(objects::add);
    List<Table> tables = new ArrayList<>(tables());
    tables.addAll(partitions);
    tables.sort(Comparator.comparing(Table::name));
    List<CompositeType> compositeTypes = typeDescriber.compositeTypes();
    List<Domain> domains = typeDescriber.domains();
    diagnostics.addAll(typeDescriber.diagnostics());
    diagnostics.addAll(objects.diagnostics());
    diagnostics.addAll(relations.diagnostics());
    diagnostics.addAll(types.diagnostics());
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
      claim(declaration.name(), declaration.place());
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

  /** A table is a type too, but that is said once. */
  private void claim(QualifiedName table, Place place) {
    String title = "the table `" + table + "`";
    relations.claim(table, title, place);
    types.claim(table, title);
  }

  private List<Table> partitions() {
    List<Table> partitions = new ArrayList<>();
    for (TableDeclaration declaration : byName.values()) {
      for (PartitionDeclaration partition : declaration.partitions()) {
        claim(partition.name(), partition.place());
        partitions.add(partition.table());
      }
    }
    return partitions;
  }

  private List<Sequence> sequences() {
    SequenceDescriber describer = new SequenceDescriber(byRecord, relations);
    List<Sequence> sequences =
        Stream.concat(
                byName.values().stream().flatMap(table -> table.serials().stream()),
                declarations.sequences().stream())
            .map(describer::sequence)
            .sorted(Comparator.comparing(Sequence::name))
            .toList();
    diagnostics.addAll(describer.diagnostics());
    return sequences;
  }

  private List<Table> tables() {
    Inheritance inheritance = new Inheritance(byRecord);
    ForeignKeys foreignKeys = new ForeignKeys(byRecord);
    ConstraintNames names = new ConstraintNames(relations, searchPath);
    TableDescriber describer = new TableDescriber(searchPath, inheritance, foreignKeys, names);
    List<Table> tables = byName.values().stream().map(describer::table).toList();
    diagnostics.addAll(foreignKeys.diagnostics());
    diagnostics.addAll(inheritance.diagnostics());
    diagnostics.addAll(names.diagnostics());
    diagnostics.addAll(describer.diagnostics());
    return tables;
  }

  private Renames renames() {
    Map<ObjectPath, String> former = new LinkedHashMap<>();
    for (TableDeclaration table : declarations.tables()) {
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
