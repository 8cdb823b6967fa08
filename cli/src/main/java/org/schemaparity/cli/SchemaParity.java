package org.schemaparity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(
    name = "schema-parity",
    header =
        "Compares PostgreSQL schemas, wherever they are written down, and writes records that say the same.",
    description = {
      "",
      "A SOURCE is one of:",
      "  jdbc:postgresql://host:port/database  a database, which is only read",
      "  a folder                              Flyway migrations",
      "  a .sql file                           a script, such as a plain dump",
      "  a .snapshot file                      a snapshot",
      "  model:com.acme.SchemaModel            a generated model on the --classpath",
      "Migrations and scripts are run in throwaway databases.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  schema-parity diff --from jdbc:postgresql://localhost/shop \\",
      "    --to src/main/resources/db/migration"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the two sources say the same, or all was imported",
      "1:they differ, or something was left out",
      "2:it could not be done"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      CheckCommand.class,
      DiffCommand.class,
      ImportCommand.class,
      GenerateCompletion.class
    })
public final class SchemaParity {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On an error, print where in the program it came from.")
  private boolean debug;

  SchemaParity() {}

  /** Runs the command that {@code arguments} say, and exits with its code. */
  public static void main(String[] arguments) {
    PrintWriter err = writer(FileDescriptor.err);
    Logs.sendTo(err);
    System.exit(run(commandLine().setOut(writer(FileDescriptor.out)).setErr(err), arguments));
  }

  /** What even the libraries do not expect must not look as if the sources differed. */
  private static int run(CommandLine commandLine, String[] arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (Error failure) {
      commandLine.getErr().println("error: " + OneLine.of(failure.toString()));
      return Failures.EXIT_CODE;
    }
  }

  /** {@return the program, ready to be run any number of times} */
  static CommandLine commandLine() {
    SchemaParity program = new SchemaParity();
    CommandLine commandLine = new CommandLine(program);
    Failures failures = new Failures(() -> program.debug);
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** Names in a schema may have any character, whatever the locale says. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
