package org.schemaparity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schemaparity.check.SourceCheck;
import org.schemaparity.check.SourceReport;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.source.Source;
import org.schemaparity.model.diff.Pair;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that compares two sources. */
final class ComparisonOptions {
  @Option(
      names = "--also",
      paramLabel = "WHAT",
      split = ",",
      converter = OnRequestNames.class,
      completionCandidates = OnRequestNames.class,
      description =
          "Compare this too, with commas between: ${COMPLETION-CANDIDATES}. The roles that are named have to be on the"
              + " server of the throwaway databases.")
  private Set<OnRequest> requests = Set.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where it is written, in UTF-8. By default: standard output.")
  private @Nullable Path output;

  @Mixin private SourceOptions sources = new SourceOptions();

  /** {@return the source that {@code text} names} */
  Source source(String text) {
    return sources.source(text);
  }

  /** {@return what differs between the two; what is worth knowing beside is said on {@code err}} */
  SourceReport compare(Pair<Source> pair, PrintWriter err) {
    SourceCheck check = sources.check(pair).alsoComparing(requests);
    try (Progress progress = new Progress(err)) {
      SourceReport report = check.progress(progress).run();
      report.notes().forEach(note -> err.println("note: " + OneLine.of(note)));
      return report;
    }
  }

  /** {@return whether what is written goes to a file} */
  boolean toFile() {
    return output != null;
  }

  /** Writes {@code text} to the file that the options name, or to {@code out}. */
  void write(String text, PrintWriter out) {
    if (output == null) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(output, text);
    } catch (IOException failure) {
      throw new CommandException(
          "%s cannot be written: %s. Name a file in a folder that is there and can be written to."
              .formatted(output, failure.getClass().getSimpleName()),
          failure);
    }
  }
}
