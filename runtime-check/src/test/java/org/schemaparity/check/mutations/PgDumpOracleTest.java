package org.schemaparity.check.mutations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.TestServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL's own program confirms that mutations change the schema and controls do not. {@code
 * -Dmutations=all} runs it.
 */
@EnabledIfSystemProperty(named = "mutations", matches = "all")
class PgDumpOracleTest {
  private static final Optional<PgDump> PROGRAM = PgDump.newest();

  @ParameterizedTest
  @EnumSource
  void whatIsDumpedChangesWithEveryMutationAndWithNoControl(TestServer server) throws SQLException {
    int version = server.majorVersion();
    assumeTrue(
        PROGRAM.isPresent(),
        "There is no pg_dump: set PG_DUMP, or install the PostgreSQL client programs.");
    assumeTrue(
        PROGRAM.get().majorVersion() >= version,
        () -> "pg_dump " + PROGRAM.get().majorVersion() + " cannot dump PostgreSQL " + version);
    String url = server.url().replace("jdbc:", "");
    confirm(
        BaseDatabase.on(server),
        (database, options) ->
            PROGRAM.get().dump(url.replace("/postgres?", "/" + database + "?"), options));
  }

  @Test
  void soItDoesInTheContainer() throws SQLException {
    assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "There is no Docker daemon.");
    try (PostgreSQLContainer container = new PostgreSQLContainer(DatabaseServer.DEFAULT_IMAGE)) {
      container.start();
      assumeTrue(
          executed(container, List.of("which", "pg_dump")).getExitCode() == 0,
          "The image " + DatabaseServer.DEFAULT_IMAGE + " has no pg_dump.");
      DatabaseServer server =
          DatabaseServer.url(
              container.getJdbcUrl(), container.getUsername(), container.getPassword());
      confirm(
          BaseDatabase.on(server.start()),
          (database, options) -> {
            List<String> command = new ArrayList<>(List.of("pg_dump"));
            command.addAll(List.of("-U", container.getUsername()));
            command.addAll(options);
            command.add(database);
            ExecResult result = executed(container, command);
            if (result.getExitCode() != 0) {
              throw new IllegalStateException(result.getStderr());
            }
            return result.getStdout();
          });
    }
  }

  /** One after the other in one copy of the base, where they do not meet. */
  private static void confirm(BaseDatabase base, DumpedText.Dump dump) throws SQLException {
    DumpedText text = new DumpedText(dump);
    List<String> problems = new ArrayList<>();
    List<Mutation> all =
        Stream.concat(MutationFiles.mutations().stream(), MutationFiles.controls().stream())
            .toList();
    for (List<Mutation> batch : Batches.of(all, base.majorVersion()).toList()) {
      Set<OnRequest> asks = batch.get(0).asks();
      try (MutatedDatabase database = base.copy()) {
        List<String> before = text.lines(database.name(), asks);
        for (Mutation mutation : batch) {
          try {
            database.apply(mutation);
          } catch (SQLException refusal) {
            problems.add(mutation + ": " + refusal.getMessage());
          }
          List<String> after = text.lines(database.name(), asks);
          problems.add(DumpedText.problem(mutation, before, after));
          before = after;
        }
      }
    }
    assertThat(problems).isNotEmpty().containsOnly("");
  }

  private static ExecResult executed(PostgreSQLContainer container, List<String> command) {
    try {
      return container.execInContainer(StandardCharsets.UTF_8, command.toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
