package org.schemaparity.cli;

import java.util.concurrent.Callable;
import org.schemaparity.check.SourceReport;
import org.schemaparity.check.source.Source;
import org.schemaparity.cli.report.DiffFormat;
import org.schemaparity.model.diff.Pair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what leads from one source to another. */
@Command(
    name = "diff",
    header = "Prints the SQL that makes one schema into another.",
    description = {"", "schema-parity --help lists what a SOURCE can be.", ""},
    footer = {
      "",
      "Example:",
      "  schema-parity diff --from jdbc:postgresql://localhost/shop \\",
      "    --to src/main/resources/db/migration"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:equal", "1:different", "2:the two could not be compared"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      required = true,
      description = "The source that the SQL starts from.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "SOURCE",
      required = true,
      description = "The source that the SQL leads to.")
  private String to = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "sql",
      description = "One of ${COMPLETION-CANDIDATES}. By default: ${DEFAULT-VALUE}.")
  private DiffFormat format = DiffFormat.SQL;

  @Mixin private ComparisonOptions options = new ComparisonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Pair<Source> sources = new Pair<>(options.source(from), options.source(to));
    SourceReport report = options.compare(sources, spec.commandLine().getErr());
    options.write(format.write(report), spec.commandLine().getOut());
    if (report.holds()) {
      spec.commandLine()
          .getErr()
          .printf("%s and %s are equal.%n", sources.from().name(), sources.to().name());
    }
    return report.holds() ? 0 : 1;
  }
}
