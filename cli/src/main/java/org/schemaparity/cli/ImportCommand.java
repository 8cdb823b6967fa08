package org.schemaparity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.schemaparity.check.source.Source;
import org.schemaparity.cli.imports.Import;
import org.schemaparity.cli.imports.Outcome;
import org.schemaparity.model.ObjectKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes records that say what a source says. */
@Command(
    name = "import",
    header = "Writes Java records that say what a schema says.",
    description = {
      "",
      "Into the folder of a project go the records, a snapshot, a first migration for new environments, and a report of"
          + " what was imported and what was not. Run again, it updates them and keeps what was written by hand.",
      "",
      "schema-parity --help lists what a SOURCE can be.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  schema-parity import --from jdbc:postgresql://localhost/shop --package com.acme.shop.db --out ."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was imported",
      "1:something was left out, as the report says",
      "2:it could not be imported"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      required = true,
      description = "The source that is imported.")
  private String from = "";

  @Option(
      names = "--package",
      paramLabel = "NAME",
      required = true,
      description =
          "The package of what lies in the default schema. Every other schema gets a package of its own in it.")
  private String packageName = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description =
          "The folder of the project, in which src/main/java and src/main/resources lie or are made.")
  private Path out = Path.of("");

  @Mixin private SourceOptions options = new SourceOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!SourceVersion.isName(packageName)) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' is no name of a package. Give one such as com.acme.shop.db."
              .formatted(packageName));
    }
    Source source = options.source(from);
    PrintWriter err = spec.commandLine().getErr();
    Outcome outcome =
        new Import(packageName, options.schema(), out, options.ignored())
            .run(options.read(source, err), source.name());
    outcome.notes().forEach(note -> err.println("note: " + note));
    outcome
        .stale()
        .forEach(
            path ->
                err.println(
                    "note: %s says what is no longer there, and holds code of yours. Delete it."
                        .formatted(path)));
    print(outcome, spec.commandLine().getOut());
    return outcome.losses().isEmpty() ? 0 : 1;
  }

  private void print(Outcome outcome, PrintWriter out) {
    out.printf(
        "%s with %s imported: %s written, %s deleted, %s as they were.%n",
        outcome.counted(ObjectKind.TABLE),
        outcome.counted(ObjectKind.COLUMN),
        outcome.written().size() == 1 ? "1 file" : outcome.written().size() + " files",
        outcome.deleted().size(),
        outcome.unchanged());
    outcome
        .losses()
        .forEach(
            loss ->
                out.printf(
                    "left out: %s. Pass over it in checks with --ignore '%s'.%n",
                    OneLine.of(loss.text()), loss.rule()));
    out.flush();
  }
}
