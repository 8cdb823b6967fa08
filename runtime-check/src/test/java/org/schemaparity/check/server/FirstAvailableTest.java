package org.schemaparity.check.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class FirstAvailableTest {
  private static final DatabaseServer MISSING_DOCKER =
      () -> {
        throw new ServerUnavailableException(
            new Attempt("The container", "there is no Docker daemon", "Start Docker"));
      };
  private static final DatabaseServer BROKEN =
      () -> {
        throw new ServerUnavailableException(
            new Attempt("The embedded PostgreSQL", "no binaries", "Add them"));
      };

  @Test
  void whereDockerIsMissingTheEmbeddedServerStandsInAndTheLogSaysSo() {
    List<String> log = new ArrayList<>();
    Logger logger = Logger.getLogger(DatabaseServer.class.getName());
    Handler handler = new Recording(log);
    logger.addHandler(handler);
    try {
      Server server = new FirstAvailable(MISSING_DOCKER, new EmbeddedServer(), false).start();
      assertThat(server).hasToString("The embedded PostgreSQL");
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(log)
        .singleElement()
        .asString()
        .contains("The container: there is no Docker daemon. Start Docker.")
        .contains("The embedded PostgreSQL is used, because another server is not available");
  }

  @Test
  void whereNoServerIsToBeHadAllThatWereTriedAreListed() {
    assertThatThrownBy(() -> new FirstAvailable(MISSING_DOCKER, BROKEN, false).start())
        .hasMessage(
            """
            No PostgreSQL server to check on. Tried:
              - The container: there is no Docker daemon. Start Docker.
              - The embedded PostgreSQL: no binaries. Add them.""");
  }

  @Test
  void aServerThatIsThereAndFailsIsNotReplacedUnlessAnyWillDo() {
    DatabaseServer failing =
        () -> {
          throw ServerUnavailableException.failed(
              new Attempt("The container", "no such image", "Name another"));
        };

    assertThatThrownBy(() -> new FirstAvailable(failing, new EmbeddedServer(), false).start())
        .hasMessageContaining("The container: no such image. Name another.");
    assertThat(new FirstAvailable(failing, new EmbeddedServer(), true).start())
        .hasToString("The embedded PostgreSQL");
  }

  private static final class Recording extends Handler {
    private final List<String> log;

    Recording(List<String> log) {
      this.log = log;
    }

    @Override
    public void publish(LogRecord entry) {
      log.add(new SimpleFormatter().formatMessage(entry));
    }

    @Override
    public void flush() {
      // Nothing is buffered.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
