package org.schemaparity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a report goes. */
final class Output {
  private Output() {}

  /** Writes {@code text} to {@code file}, in UTF-8, or to {@code out} where there is none. */
  static void write(String text, Optional<Path> file, PrintWriter out) {
    if (file.isEmpty()) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(file.get(), text);
    } catch (IOException failure) {
      throw new CommandException(
          "%s cannot be written: %s. Name a file in a folder that is there and can be written to."
              .formatted(file.get(), failure.getClass().getSimpleName()),
          failure);
    }
  }
}
