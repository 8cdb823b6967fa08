package org.schemaparity.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schemaparity.check.SourceReport;
import org.schemaparity.check.source.Source;
import org.schemaparity.cli.report.Colours;
import org.schemaparity.cli.report.ReportFormat;
import org.schemaparity.model.diff.Pair;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says where a source differs from what a model lets expect. */
@Command(
    name = "check",
    header = "Says where a schema is not as the records, or another source, say.",
    description = {"", "schema-parity --help lists what a SOURCE can be.", ""},
    footer = {
      "",
      "Example:",
      "  schema-parity check --classpath target/classes --model com.acme.SchemaModel \\",
      "    --against jdbc:postgresql://localhost/shop --format html --output drift.html"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:in parity", "1:drift", "2:the two could not be compared"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  /** What is expected. */
  static final class Expected {
    @Option(
        names = "--model",
        paramLabel = "CLASS",
        description = "The generated model on the --classpath that says what is expected.")
    private @Nullable String model;

    @Option(
        names = "--expected",
        paramLabel = "SOURCE",
        description = "The source that says what is expected.")
    private @Nullable String source;

    String text() {
      return model == null ? String.valueOf(source) : "model:" + model;
    }
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Expected expected = new Expected();

  @Option(
      names = "--against",
      paramLabel = "SOURCE",
      required = true,
      description = "The source that should be as expected.")
  private String against = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}. By default: ${DEFAULT-VALUE}.")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private ComparisonOptions options = new ComparisonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Source expectedSource = options.source(expected.text());
    Source actual = options.source(against);
    SourceReport report =
        options.compare(new Pair<>(actual, expectedSource), spec.commandLine().getErr());
    boolean coloured = !options.toFile() && Ansi.AUTO.enabled();
    options.write(
        format.write(report, coloured ? Colours.TERMINAL : Colours.NONE),
        spec.commandLine().getOut());
    return report.holds() ? 0 : 1;
  }
}
