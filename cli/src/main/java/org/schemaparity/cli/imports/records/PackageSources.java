package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schemaparity.cli.imports.java.Javadoc;
import org.schemaparity.cli.imports.java.Kept;
import org.schemaparity.cli.imports.java.SourceFile;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.Schema;
import org.schemaparity.model.Sequence;

/** Writes what no record says on the packages of the schemas. */
final class PackageSources {
  private final Scope scope;
  private final Database said;
  private final SqlPlaces places;
  private final Map<String, List<Use>> sequences = new TreeMap<>();

  /**
   * @param others the sequences that no record says
   */
  PackageSources(Scope scope, Database said, SqlPlaces places, List<Sequence> others) {
    this.scope = scope;
    this.said = said;
    this.places = places;
    for (Sequence sequence : others) {
      sequences
          .computeIfAbsent(sequence.name().schema(), schema -> new ArrayList<>())
          .add(Serials.use(sequence, scope.schemaOf(sequence.name()), Optional.empty()));
    }
  }

  List<SourceFile> all() {
    List<SourceFile> files = new ArrayList<>();
    Set<String> inhabited = inhabited();
    scope
        .classes()
        .packages()
        .forEach(
            (schema, packageName) -> {
              SourceFile.OfPackage own = of(schema, inhabited.contains(schema));
              if (!own.annotations().isEmpty()) {
                files.add(SourceFile.of(packageName, own));
              }
            });
    return files;
  }

  private SourceFile.OfPackage of(String schema, boolean inhabited) {
    Optional<Schema> own =
        said.schemas().stream().filter(one -> one.name().equals(schema)).findFirst();
    Optional<String> comment = own.flatMap(Schema::comment);
    List<Use> uses = new ArrayList<>();
    if (own.isPresent() && (comment.isPresent() || !inhabited)) {
      uses.add(Use.ours("Schema").with("name", Value.string(schema)).withText("comment", comment));
    }
    uses.addAll(sequences.getOrDefault(schema, List.of()));
    uses.addAll(places.onPackage(schema));
    List<String> javadoc =
        comment.map(Javadoc::paragraphs).orElse(List.of("The schema " + schema + "."));
    return new SourceFile.OfPackage(javadoc, uses, Kept.NOTHING);
  }

  /** The schemas that are there because something lies in them. */
  private Set<String> inhabited() {
    Set<String> schemas = new HashSet<>();
    Stream.of(
            said.enumTypes().stream().map(type -> type.name()),
            said.compositeTypes().stream().map(type -> type.name()),
            said.domains().stream().map(domain -> domain.name()),
            said.sequences().stream().map(sequence -> sequence.name()),
            said.tables().stream().map(table -> table.name()))
        .flatMap(names -> names)
        .forEach(name -> schemas.add(name.schema()));
    said.sqlObjects().stream()
        .map(object -> object.name())
        .filter(name -> name.kind().compareTo(ObjectKind.PUBLICATION) < 0)
        .filter(name -> name.names().size() > 1)
        .forEach(name -> schemas.add(name.names().get(0)));
    return schemas;
  }
}
