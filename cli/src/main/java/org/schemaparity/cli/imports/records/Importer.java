package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.cli.imports.java.SourceFile;
import org.schemaparity.cli.imports.java.TypeSource;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;

/** Turns a database into records. */
public final class Importer {
  private final Scope scope;
  private final Database said;
  private final SqlPlaces places;
  private final List<SourceFile> files = new ArrayList<>();

  private Importer(Database database, String packageName, String defaultSchema) {
    scope = Scope.of(database, packageName, defaultSchema);
    Database all = new Said(scope).of(database);
    places = new SqlPlaces(scope, all.sqlObjects());
    said =
        new Database(
            all.schemas(),
            all.enumTypes(),
            all.compositeTypes(),
            all.domains(),
            all.sequences(),
            all.tables(),
            places.placed().stream()
                .sorted(java.util.Comparator.comparing(SqlObject::name))
                .toList(),
            all.unmodelledObjects());
  }

  /**
   * {@return the records of {@code database}}
   *
   * @param packageName the package of what lies in the default schema; every other schema has one
   *     of its own inside it
   * @param defaultSchema the schema of what names none
   */
  public static Imported of(Database database, String packageName, String defaultSchema) {
    return new Importer(database, packageName, defaultSchema).imported();
  }

  private Imported imported() {
    addTypes();
    addTables();
    files.addAll(new PackageSources(scope, said, places, loneSequences()).all());
    return new Imported(files, places.resources(), said, scope.losses().all());
  }

  private void addTypes() {
    TypeSources sources = new TypeSources(scope);
    Set<QualifiedName> used = usedTypes();
    said.enumTypes()
        .forEach(
            type ->
                add(
                    type.name(),
                    name -> needed(sources.of(type, name), used.contains(type.name()))));
    said.compositeTypes().forEach(type -> add(type.name(), name -> sources.of(type, name)));
    said.domains().forEach(domain -> add(domain.name(), name -> sources.of(domain, name)));
  }

  /** An enum that a column has needs no annotation to be a type. */
  private static TypeSource needed(TypeSource type, boolean used) {
    List<Use> needed =
        type.annotations().stream().filter(use -> !used || !use.attributes().isEmpty()).toList();
    return new TypeSource(
        type.name(), type.javadoc(), needed, type.shape(), type.parts(), type.kept());
  }

  private void addTables() {
    TableSources sources = new TableSources(scope, new ImplicitNames());
    Partitions partitions =
        new Partitions(said.tables(), name -> scope.classes().of(name).isPresent());
    Map<QualifiedName, List<Use>> sequences = ownedSequences();
    for (Table table : said.tables()) {
      List<Use> others = new ArrayList<>(partitions.of(table.name()));
      others.addAll(sequences.getOrDefault(table.name(), List.of()));
      others.addAll(places.onTable(table.name()));
      add(table.name(), name -> sources.of(table, name, others));
    }
  }

  private interface Writer {
    TypeSource of(String className);
  }

  private void add(QualifiedName name, Writer writer) {
    scope
        .classes()
        .of(name)
        .ifPresent(
            className ->
                files.add(
                    SourceFile.of(
                        ClassNames.home(className), new SourceFile.OfType(writer.of(className)))));
  }

  private Set<QualifiedName> usedTypes() {
    Set<QualifiedName> used = new HashSet<>();
    Stream.of(
            said.tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> column.type())),
            said.compositeTypes().stream()
                .flatMap(type -> type.attributes().stream().map(attribute -> attribute.type())),
            said.domains().stream().map(domain -> domain.type()))
        .flatMap(types -> types)
        .map(DataType::elementOrSelf)
        .filter(DataType.UserDefined.class::isInstance)
        .forEach(type -> used.add(((DataType.UserDefined) type).name()));
    return used;
  }

  /** The sequences that no {@code @Serial} says. */
  private Stream<Sequence> plainSequences() {
    Set<QualifiedName> serial = new HashSet<>();
    for (Table table : said.tables()) {
      table
          .columns()
          .forEach(
              column ->
                  Serials.of(scope, table.name(), column)
                      .ifPresent(sequence -> serial.add(sequence.name())));
    }
    return said.sequences().stream().filter(sequence -> !serial.contains(sequence.name()));
  }

  private Map<QualifiedName, List<Use>> ownedSequences() {
    Map<QualifiedName, List<Use>> owned = new LinkedHashMap<>();
    plainSequences()
        .filter(this::isOnRecord)
        .forEach(
            sequence -> {
              ColumnName owner = sequence.ownedBy().orElseThrow();
              ColumnLabels labels = RecordColumns.labels(scope, scope.table(owner.table()));
              owned
                  .computeIfAbsent(owner.table(), table -> new ArrayList<>())
                  .add(
                      Serials.use(
                          sequence,
                          scope.schemaOf(sequence.name()),
                          Optional.of(labels.inList(owner.column()))));
            });
    return owned;
  }

  private boolean isOnRecord(Sequence sequence) {
    return sequence
        .ownedBy()
        .map(ColumnName::table)
        .filter(scope.tables()::containsKey)
        .flatMap(scope.classes()::of)
        .isPresent();
  }

  private List<Sequence> loneSequences() {
    return plainSequences().filter(sequence -> !isOnRecord(sequence)).toList();
  }
}
