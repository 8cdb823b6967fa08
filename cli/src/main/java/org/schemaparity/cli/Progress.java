package org.schemaparity.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what the program is busy with, once that takes more than a second. */
final class Progress implements Consumer<String>, AutoCloseable {
  private final PrintWriter err;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);
  private @Nullable Future<?> pending;

  Progress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(String step) {
    stop();
    pending = clock.schedule(() -> say(step), 1, TimeUnit.SECONDS);
  }

  private void say(String step) {
    err.println(step + " ...");
    err.flush();
  }

  private void stop() {
    if (pending != null) {
      pending.cancel(false);
    }
  }

  @Override
  public void close() {
    stop();
    clock.shutdownNow();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
