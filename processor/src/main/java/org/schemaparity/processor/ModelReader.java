package org.schemaparity.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.declare.ObjectDeclarer;
import org.schemaparity.processor.declare.SchemaDeclaration;
import org.schemaparity.processor.declare.SequenceDeclaration;
import org.schemaparity.processor.declare.Sources;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.declare.TypeDeclaration;
import org.schemaparity.processor.declare.UserTypes;
import org.schemaparity.processor.define.DefinedObject;
import org.schemaparity.processor.define.DefinitionDeclarer;
import org.schemaparity.processor.describe.Declarations;
import org.schemaparity.processor.describe.Describer;
import org.schemaparity.processor.describe.Description;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.review.Reviewer;

/** Reads all that declares something, and puts it together. */
final class ModelReader {
  private final Roster roster;
  private final Reviewer reviewer;
  private final DeclaredTables tables;
  private final Function<String, Optional<String>> resources;
  private final Consumer<String> progress;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A reader of what {@code roster} lists.
   *
   * @param resources finds the text of a resource
   * @param progress is told what is read next
   */
  ModelReader(
      Roster roster,
      DeclaredTables tables,
      Function<String, Optional<String>> resources,
      Consumer<String> progress) {
    this.roster = roster;
    this.reviewer = new Reviewer(roster.sources());
    this.tables = tables;
    this.resources = resources;
    this.progress = progress;
  }

  /**
   * {@return what all declare together, and what is wrong} Nothing is said across records while one
   * is unknown: the compiler has its own error for it.
   */
  Declared<Optional<Description>> read() {
    Optional<Description> description = describe();
    if (!diagnostics.isEmpty() && tables.forget()) {
      diagnostics.clear();
      description = describe();
    }
    return new Declared<>(description, diagnostics);
  }

  private Optional<Description> describe() {
    Declarations declarations = declarations();
    if (!roster.bearers().stream().allMatch(roster::isResolved)) {
      return Optional.empty();
    }
    progress.accept("the records together");
    Description description = Describer.describe(declarations, roster.sources().defaultSchema());
    description.diagnostics().stream()
        .filter(diagnostic -> diagnostic.isError() || reviewer.isInSource(diagnostic))
        .forEach(diagnostics::add);
    return Optional.of(description);
  }

  private Declarations declarations() {
    List<TableDeclaration> records = new ArrayList<>();
    for (TypeElement record : roster.tables()) {
      if (roster.isResolved(record)) {
        progress.accept(record.getQualifiedName().toString());
        TableDeclaration declared = taken(tables.of(record));
        records.add(declared);
        diagnostics.addAll(reviewer.review(declared));
      }
    }
    Sources sources = roster.sources();
    List<TypeDeclaration> types = new ArrayList<>();
    List<SequenceDeclaration> sequences = new ArrayList<>();
    List<SchemaDeclaration> schemas = new ArrayList<>();
    List<DefinedObject> objects = new ArrayList<>();
    for (Element bearer : roster.others()) {
      if (roster.isResolved(bearer)) {
        progress.accept(bearer.toString());
        types.addAll(taken(UserTypes.declare(sources, bearer)));
        sequences.addAll(taken(ObjectDeclarer.sequences(sources, bearer)));
        schemas.addAll(taken(ObjectDeclarer.schemas(sources, bearer)));
        objects.addAll(taken(DefinitionDeclarer.declare(sources, bearer, resources)));
      }
    }
    return new Declarations(records, types, sequences, schemas, objects, roster.origins());
  }

  private <T> T taken(Declared<T> declared) {
    diagnostics.addAll(declared.diagnostics());
    return declared.value();
  }
}
