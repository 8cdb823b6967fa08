package org.schemaparity.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What libraries log is not shown; what Schema Parity itself logs is a note. */
final class Logs extends Handler {
  private static final Logger OURS = Logger.getLogger("org.schemaparity");

  private final PrintWriter err;

  private Logs(PrintWriter err) {
    this.err = err;
  }

  static void sendTo(PrintWriter err) {
    LogManager.getLogManager().reset();
    OURS.addHandler(new Logs(err));
  }

  @Override
  public void publish(LogRecord record) {
    String message = new SimpleFormatter().formatMessage(record);
    err.println("note: " + OneLine.of(Objects.requireNonNullElse(message, "")));
  }

  @Override
  public void flush() {
    err.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
