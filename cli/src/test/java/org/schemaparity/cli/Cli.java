package org.schemaparity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** Runs the program within this process. */
final class Cli {
  private Cli() {}

  /** What a run left behind. */
  record Result(int exitCode, String out, String err) {
    /** The lines on standard error that are not about progress. */
    List<String> errors() {
      return err.lines().filter(line -> !line.endsWith(" ...")).toList();
    }
  }

  static Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine program = SchemaParity.commandLine();
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = program.execute(arguments);
    return new Result(exitCode, out.toString(), err.toString());
  }
}
