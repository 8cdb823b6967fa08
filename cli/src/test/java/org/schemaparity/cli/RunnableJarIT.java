package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as whoever downloads it runs it. */
class RunnableJarIT {
  private static final Path JAR = Path.of("target", "schema-parity.jar");

  @TempDir Path folder;

  @Test
  void itSaysItsVersion() throws Exception {
    assertThat(run("--version"))
        .isEqualTo(new Cli.Result(0, "schema-parity " + Version.text() + "\n", ""));
  }

  /** Flyway, the driver and the embedded server find what belongs to them in the one jar. */
  @Test
  void itComparesMigrationsWithAScriptWhateverTheLocaleIs() throws Exception {
    Files.writeString(folder.resolve("V1__start.sql"), "CREATE TABLE \"\u00e4\ud83d\ude00\" ();\n");
    Path script = Files.writeString(folder.resolve("empty.sql"), "-- nothing\n");
    Cli.Result result = run("diff", "--from", script.toString(), "--to", folder.toString());
    assertThat(result.errors()).isEmpty();
    assertThat(result.out()).isEqualTo("CREATE TABLE public.\"\u00e4\ud83d\ude00\" ();\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void itTakesThePasswordFromTheEnvironmentAndKeepsIt() throws Exception {
    Cli.Result result =
        run(
            "diff",
            "--from",
            "jdbc:postgresql://localhost:1/shop",
            "--to",
            "jdbc:postgresql://localhost:1/shop",
            "--debug");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("error: the database shop at localhost:1 ")
        .doesNotContain("s3cret");
  }

  private Cli.Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("PGPASSWORD", "s3cret");
    int exitCode = builder.start().waitFor();
    return new Cli.Result(exitCode, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
