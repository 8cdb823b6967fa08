package org.schemaparity.processor.pending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is said about a proposal. */
public final class PendingMessage {
  private static final int MAX_REASONS = 10;

  private PendingMessage() {}

  /**
   * {@return the message}
   *
   * @param output the directory that holds the next snapshot and, if there are scripts, their
   *     folder
   */
  public static String of(Proposal proposal, ProjectFiles files, Path output) {
    StringBuilder message = new StringBuilder(opening(proposal));
    boolean scripted = proposal.scripts().isPresent();
    List<String> reasons = proposal.first() ? List.of() : proposal.reasons();
    reasons.stream().limit(MAX_REASONS).forEach(reason -> message.append("\n  * ").append(reason));
    if (reasons.size() > MAX_REASONS) {
      message.append("\n  and %s more".formatted(reasons.size() - MAX_REASONS));
    }
    proposal.hints().forEach(hint -> message.append("\n").append(hint));
    proposal
        .scripts()
        .ifPresent(
            scripts ->
                message
                    .append("\nThe migration is drafted in ")
                    .append(
                        files.shown(output.resolve("migration").resolve(scripts.migrationFile())))
                    .append(". Review it, then accept it:"));
    proposal
        .written()
        .ifPresent(
            path ->
                message
                    .append("\n")
                    .append(files.shown(path))
                    .append(" does this already. Accept the next snapshot:"));
    if (!scripted && proposal.written().isEmpty() && !proposal.first()) {
      message.append(
          "\nRestore the migrations as they were recorded, or, if they were never applied outside of this machine, accept the next snapshot:");
    }
    return message.append(commands(proposal, files, output)).toString();
  }

  private static String opening(Proposal proposal) {
    if (proposal.first()) {
      return "There are migrations and no snapshot of the schema that they make. Accept the first one, which says what the records say; the parity test then finds where the migrations say otherwise:";
    } else if (proposal.scripts().isPresent()) {
      return "The records say what no migration does yet:";
    } else if (proposal.written().isPresent()) {
      return "The snapshot is older than the migrations and the records:";
    }
    return "The snapshot and the migrations differ:";
  }

  private static String commands(Proposal proposal, ProjectFiles files, Path output) {
    Optional<Path> folder = files.migrations();
    Optional<Path> snapshot = files.snapshot();
    if (folder.isEmpty() || snapshot.isEmpty()) {
      return "\n  No build file was found above the class output. Say where the project keeps both with -Aschemaparity.migrations=… and -Aschemaparity.snapshot=….";
    }
    boolean usual =
        folder.get().endsWith("migration")
            && snapshot.get().endsWith("schema.snapshot")
            && String.valueOf(folder.get().getParent())
                .equals(String.valueOf(snapshot.get().getParent()));
    if (proposal.scripts().isPresent() && usual) {
      Path target = snapshot.get().resolveSibling("");
      return "\n  %scp -r %s/. %s/"
          .formatted(making(files, target), files.shown(output), files.shown(target));
    }
    StringBuilder commands = new StringBuilder();
    proposal
        .scripts()
        .ifPresent(
            scripts -> {
              String undo = scripts.undoFile();
              commands.append(copy(files, output, scripts.migrationFile(), folder.get()));
              scripts
                  .settings()
                  .ifPresent(
                      text ->
                          commands.append(
                              copy(files, output, scripts.settingsFile(), folder.get())));
              commands.append(
                  copy(
                      files,
                      output.resolve("undo").resolve(undo),
                      folder.get().resolveSibling("undo").resolve(undo)));
            });
    return commands
        .append(copy(files, output.resolve("schema.snapshot"), snapshot.get()))
        .toString();
  }

  private static String copy(ProjectFiles files, Path output, String migration, Path folder) {
    return copy(files, output.resolve("migration").resolve(migration), folder.resolve(migration));
  }

  private static String copy(ProjectFiles files, Path from, Path to) {
    return "\n  %scp %s %s"
        .formatted(making(files, to.resolveSibling("")), files.shown(from), files.shown(to));
  }

  private static String making(ProjectFiles files, Path directory) {
    return Files.isDirectory(directory) ? "" : "mkdir -p " + files.shown(directory) + " && ";
  }
}
