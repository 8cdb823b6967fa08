package org.schemaparity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.schemaparity.check.build.RefusedModelException;
import org.schemaparity.check.migrate.MigrationException;
import org.schemaparity.check.server.ServerUnavailableException;
import org.schemaparity.check.source.SourceException;
import org.schemaparity.cli.imports.ImportException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in a line what is wrong and what to do about it.
 *
 * @param debug whether to say where in the program it came from too
 */
record Failures(BooleanSupplier debug)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** What the program exits with when it could not compare. */
  static final int EXIT_CODE = 2;

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    String message = OneLine.of(message(mistake)).replaceFirst("^Error: ", "");
    return failed(
        command,
        "%s%s Run %s --help to see what it takes."
            .formatted(
                message,
                message.endsWith(".") ? "" : ".",
                command.getCommandSpec().qualifiedName()),
        mistake);
  }

  /** An option that is misspelt is missing too, but that is not what helps. */
  private static String message(ParameterException mistake) {
    List<String> unknown = mistake.getCommandLine().getUnmatchedArguments();
    if (unknown.isEmpty()) {
      return String.valueOf(mistake.getMessage());
    }
    UnmatchedArgumentException misspelt =
        new UnmatchedArgumentException(mistake.getCommandLine(), unknown);
    List<String> meant = misspelt.getSuggestions();
    return meant.isEmpty()
        ? "There is no option or argument " + unknown.get(0)
        : "There is no %s, but %s".formatted(unknown.get(0), String.join(" and ", meant));
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    return failed(
        command,
        isOfTheUsers(failure)
            ? OneLine.of(String.valueOf(failure.getMessage()))
            : "This is a fault of schema-parity's: %s. Report it with what --debug prints."
                .formatted(OneLine.of(failure.toString())),
        failure);
  }

  private static boolean isOfTheUsers(Exception failure) {
    return failure instanceof SourceException
        || failure instanceof ServerUnavailableException
        || failure instanceof MigrationException
        || failure instanceof RefusedModelException
        || failure instanceof ImportException
        || failure instanceof CommandException;
  }

  private int failed(CommandLine command, String message, Exception failure) {
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText("error:") + " " + message);
    if (debug.getAsBoolean()) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      err.print(OneLine.withoutSecrets(trace.toString()));
    }
    err.flush();
    return EXIT_CODE;
  }
}
