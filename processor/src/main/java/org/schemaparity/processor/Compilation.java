package org.schemaparity.processor;

import com.palantir.javapoet.ClassName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotText;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.declare.StrayAnnotations;
import org.schemaparity.processor.describe.Description;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.DiagnosticPrinter;
import org.schemaparity.processor.diagnose.Place;
import org.schemaparity.processor.diagnose.Suppressions;
import org.schemaparity.processor.known.Included;
import org.schemaparity.processor.known.RecordIndex;
import org.schemaparity.processor.pending.Committed;
import org.schemaparity.processor.pending.PendingMessage;
import org.schemaparity.processor.pending.ProjectFiles;
import org.schemaparity.processor.pending.Proposal;
import org.schemaparity.processor.pending.Proposer;
import org.schemaparity.processor.write.JavaText;
import org.schemaparity.processor.write.ModelClass;
import org.schemaparity.processor.write.OutputFiles;

/**
 * One run of the compiler. Classes are generated in the round in which their records are known;
 * everything else waits for the end, when the records that other processors generate are known too.
 */
final class Compilation {
  private final DiagnosticPrinter printer;
  private final OutputFiles files;
  private final Optional<Path> classOutput;
  private final Declared<Options> options;
  private final Optional<RecordIndex> earlier;
  private final Roster roster;
  private final DeclaredTables tables;
  private final GeneratedClasses classes;
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private String subject = "the start";

  Compilation(ProcessingEnvironment environment) {
    printer = new DiagnosticPrinter(environment);
    files = new OutputFiles(environment.getFiler());
    // Asked first: the compiler shows no file that it has been asked to write.
    classOutput = files.classOutput(RecordIndex.PATH);
    options = Options.parse(environment.getOptions());
    earlier = files.readResource(RecordIndex.PATH).flatMap(RecordIndex::read);
    roster =
        new Roster(
            environment,
            earlier,
            included(),
            type -> classFile(environment.getElementUtils(), type),
            options.value().schema());
    tables = new DeclaredTables(roster);
    classes = new GeneratedClasses(options.value(), roster, tables, files);
  }

  private Optional<byte[]> classFile(Elements elements, TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String name = elements.getBinaryName(type).toString();
    return files.findClass(
        packageName, name.substring(packageName.isEmpty() ? 0 : packageName.length() + 1));
  }

  private List<Included> included() {
    List<Included> included = new ArrayList<>();
    for (String model : options.value().include()) {
      ClassName name = JavaText.className(model);
      Optional<Included> found =
          files
              .findBeside(name, ModelClass.indexFor(name))
              .flatMap(
                  file ->
                      RecordIndex.read(file.text())
                          .map(index -> new Included(file.origin(), index)));
      found.ifPresentOrElse(
          included::add,
          () ->
              diagnostics.add(
                  Diagnostic.error(
                      DiagnosticCode.OPTION,
                      Place.none(),
                      "The model `%s` is to be included, and the class path has none of that name. Depend on its module, and compile that with this version."
                          .formatted(model))));
    }
    return included;
  }

  /** {@return whether there may be a model to make without an annotation of ours} */
  boolean needsNoAnnotation() {
    return earlier.isPresent() || !options.value().include().isEmpty();
  }

  /** {@return what was looked at last, for the report of a fault} */
  String subject() {
    return subject;
  }

  void process(RoundEnvironment round) {
    roster.add(round);
    tables.nextRound();
    if (!round.processingOver()) {
      subject = "the generated classes";
      classes.generate();
      return;
    }
    subject = "the annotations";
    for (TypeElement root : roster.roots()) {
      say(StrayAnnotations.in(root, roster.sources()));
      say(Suppressions.check(root, roster.sources().once()::members));
    }
    if (classes.model().isPresent()) {
      finish(classes.model().get(), round.errorRaised());
    }
    say(files.diagnostics());
    printer.print(diagnostics);
  }

  private void say(Collection<Diagnostic> found) {
    for (Diagnostic diagnostic : found) {
      options.value().severities().judge(diagnostic).ifPresent(diagnostics::add);
    }
  }

  private void finish(ClassName model, boolean errorRaised) {
    say(options.diagnostics());
    say(classes.diagnostics());
    Declared<Optional<Description>> read =
        new ModelReader(roster, tables, files::findResource, next -> subject = next).read();
    say(read.diagnostics());
    Optional<Description> description = read.value();
    boolean sound = !errorRaised && diagnostics.stream().noneMatch(Diagnostic::isError);
    if (!sound || description.isEmpty()) {
      files.removeStale();
      return;
    }
    subject = "the output";
    List<Element> bearers = roster.bearers();
    Snapshot snapshot = new Snapshot(List.of(), description.get().database());
    String text = SnapshotText.write(snapshot);
    files.writeResource(model.packageName(), ModelClass.resourceFor(model), text, bearers);
    String index = roster.index(model.canonicalName()).write();
    files.writeResource(model.packageName(), ModelClass.indexFor(model), index, bearers);
    files.writeResource("", RecordIndex.PATH, index, bearers);
    propose(description.get(), text, bearers);
  }

  private void propose(Description description, String text, List<Element> bearers) {
    subject = "the pending migration";
    ProjectFiles project =
        ProjectFiles.of(classOutput, options.value().migrations(), options.value().snapshot());
    Committed committed =
        Committed.read(project, new Snapshot(List.of(), description.database()), text);
    say(committed.diagnostics());
    Optional<Proposal> proposal =
        committed.diagnostics().isEmpty()
            ? new Proposer(committed, description.database(), options.value().schema())
                .propose(description.renames(), options.value().description())
            : Optional.empty();
    files.removeStale();
    proposal.ifPresent(
        found -> {
          Path output = files.proposals();
          found
              .scripts()
              .ifPresent(
                  scripts -> {
                    files.writeMigration(scripts.migrationFile(), scripts.migration(), bearers);
                    scripts
                        .settings()
                        .ifPresent(
                            settings ->
                                files.writeMigration(scripts.settingsFile(), settings, bearers));
                    files.writeUndo(scripts.undoFile(), scripts.undo(), bearers);
                  });
          files.writeNextSnapshot(SnapshotText.write(found.snapshot()), bearers);
          if (files.diagnostics().isEmpty()) {
            options
                .value()
                .pending()
                .diagnostic(PendingMessage.of(found, project, output))
                .ifPresent(diagnostics::add);
          }
        });
  }
}
