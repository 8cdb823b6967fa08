package org.schemaparity.cli.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schemaparity.check.IgnoreRule;
import org.schemaparity.cli.imports.java.SourceFile;
import org.schemaparity.cli.imports.java.SourceWriter;
import org.schemaparity.cli.imports.merge.ForeignFileException;
import org.schemaparity.cli.imports.merge.Merge;
import org.schemaparity.cli.imports.records.Imported;
import org.schemaparity.cli.imports.records.Importer;
import org.schemaparity.cli.imports.records.Loss;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.model.snapshot.RecordedMigration;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotText;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.pending.Committed;
import org.schemaparity.processor.pending.MigrationFile;

/**
 * Imports a database into the folder of a project. What is there is read first, so that nothing is
 * written when something is in the way.
 */
public final class Import {
  private final String packageName;
  private final String defaultSchema;
  private final ProjectFolder folder;
  private final List<IgnoreRule> ignored;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param packageName the package of what lies in the default schema
   * @param defaultSchema the schema of what names none
   * @param folder the project's folder
   * @param ignored what may be left out
   */
  public Import(String packageName, String defaultSchema, Path folder, List<IgnoreRule> ignored) {
    this.packageName = packageName;
    this.defaultSchema = defaultSchema;
    this.folder = new ProjectFolder(folder);
    this.ignored = List.copyOf(ignored);
  }

  /**
   * Imports a database, and says what became of it.
   *
   * @param source what to call the database in a sentence
   * @throws ImportException if a file is in the way, or cannot be written
   */
  public Outcome run(Database database, String source) {
    Imported imported = Importer.of(database, packageName, defaultSchema);
    Committed committed = committed();
    if (!defaultSchema.equals("public")) {
      notes.add(
          "Names without a schema lie in %s: tell the compiler so with -Aschemaparity.schema=%s."
              .formatted(defaultSchema, defaultSchema));
    }
    Optional<Imported> former =
        committed.snapshot().equals(Snapshot.empty())
            ? Optional.empty()
            : Optional.of(Importer.of(committed.snapshot().database(), packageName, defaultSchema));
    imported.sources().forEach(this::add);
    imported
        .resources()
        .forEach((path, text) -> addResource(path, text, former.map(Imported::resources)));
    addHistory(imported.model(), committed);
    Map<ObjectKind, Integer> counts = Counts.of(imported.model());
    Map<Boolean, List<Loss>> losses =
        imported.losses().stream().collect(Collectors.partitioningBy(this::isIgnored));
    texts.put(
        ProjectFolder.REPORT,
        ReportText.of(
            source,
            packageName,
            counts,
            losses.getOrDefault(false, List.of()),
            losses.getOrDefault(true, List.of())));
    if (!faults.isEmpty()) {
      throw new ImportException(String.join(" ", faults));
    }
    return finish(imported, former, counts);
  }

  private boolean isIgnored(Loss loss) {
    return ignored.stream()
        .anyMatch(rule -> rule.covers(loss.path(), loss.attribute().orElse("presence")));
  }

  private Committed committed() {
    Committed committed = folder.committed();
    committed.diagnostics().stream()
        .findFirst()
        .map(Diagnostic::text)
        .ifPresent(
            text -> {
              throw new ImportException(text);
            });
    return committed;
  }

  private void add(SourceFile file) {
    String path = ProjectFolder.SOURCES + file.path();
    Optional<String> existing = folder.read(path);
    try {
      texts.put(
          path, existing.isPresent() ? Merge.of(file, existing.get()) : SourceWriter.write(file));
    } catch (ForeignFileException foreign) {
      faults.add(
          "%s is in the way: %s. Move it, or import into another package."
              .formatted(path, foreign.getMessage()));
    }
  }

  private void addResource(String name, String text, Optional<Map<String, String>> former) {
    String path = ProjectFolder.RESOURCES + name;
    Optional<String> existing = folder.read(path);
    boolean ours = former.filter(resources -> resources.containsKey(name)).isPresent();
    if (existing.isPresent() && !existing.get().equals(text) && !ours) {
      faults.add(path + " is in the way: no import wrote it. Move it.");
    }
    texts.put(path, text);
  }

  /** As soon as there is another migration, the next one is for the compiler to write. */
  private void addHistory(Database model, Committed committed) {
    List<RecordedMigration> recorded =
        committed.migrations().stream().map(MigrationFile::recorded).toList();
    boolean noOther =
        committed.migrations().stream()
            .allMatch(
                file ->
                    file.path().endsWith(Baseline.NAME)
                        && folder
                            .read(ProjectFolder.MIGRATIONS + Baseline.NAME)
                            .filter(text -> text.startsWith(MigrationScript.SIGNATURE))
                            .isPresent());
    if (noOther) {
      String script = Baseline.script(model, defaultSchema);
      texts.put(ProjectFolder.MIGRATIONS + Baseline.NAME, script);
      MigrationScript.settings(script)
          .ifPresent(
              text ->
                  texts.put(
                      ProjectFolder.MIGRATIONS + Baseline.NAME + MigrationScript.SETTINGS, text));
      recorded = List.of(Baseline.recorded(script));
    } else if (!committed.snapshot().equals(Snapshot.empty())) {
      notes.add(
          "There are migrations after the baseline, so that they and the snapshot are left as they are: compile, and take the next migration from the compiler.");
      return;
    }
    texts.put(ProjectFolder.SNAPSHOT, SnapshotText.write(new Snapshot(recorded, model)));
  }

  private Outcome finish(
      Imported imported, Optional<Imported> former, Map<ObjectKind, Integer> counts) {
    Map<String, String> changed = new LinkedHashMap<>();
    texts.forEach(
        (path, text) -> {
          if (!folder.read(path).equals(Optional.of(text))) {
            changed.put(path, text);
          }
        });
    List<String> deleted = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    former.ifPresent(one -> sortOut(one, deleted, stale));
    folder.write(changed);
    deleted.forEach(folder::delete);
    return new Outcome(
        counts,
        imported.losses().stream().filter(loss -> !isIgnored(loss)).toList(),
        List.copyOf(changed.keySet()),
        deleted,
        stale,
        texts.size() - changed.size(),
        notes);
  }

  /** Finds the files of an earlier import that say what is gone. */
  private void sortOut(Imported former, List<String> deleted, List<String> stale) {
    for (SourceFile file : former.sources()) {
      String path = ProjectFolder.SOURCES + file.path();
      Optional<String> existing = texts.containsKey(path) ? Optional.empty() : folder.read(path);
      existing.ifPresent(text -> (Merge.isUntouched(file, text) ? deleted : stale).add(path));
    }
    former
        .resources()
        .forEach(
            (name, text) -> {
              String path = ProjectFolder.RESOURCES + name;
              if (!texts.containsKey(path) && folder.read(path).isPresent()) {
                deleted.add(path);
              }
            });
  }
}
