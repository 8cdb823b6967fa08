package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schemaparity.model.Database;

/** What is wrong is said in one line, with what to do about it. */
class BadInputTest {
  private static final String GOOD = "src/test/resources/drift/actual.sql";

  @TempDir Path folder;

  /** A class without what a model class has. */
  public static final class NoModel {
    private NoModel() {}
  }

  /** A model class that is broken. */
  public static final class BrokenModel {
    private BrokenModel() {}

    public static Database database() {
      return Optional.<Database>empty()
          .orElseThrow(() -> new IllegalStateException("BrokenModel.snapshot is missing"));
    }
  }

  @BeforeEach
  void writeFiles() throws IOException {
    write("V0.txt", "");
    write("syntax.sql", "CREATE TABLE a (id int);\n\nCREATE TABLE b (\n  id int,\n  x tixt\n);\n");
    write("open.sql", "SELECT 1;\nSELECT 'never ends;\n");
    write("connect.sql", "CREATE DATABASE x;\n\\connect x\n");
    write("variable.sql", "SELECT 1 \\gset\n");
    write("role.sql", "CREATE TABLE a (id int);\nCREATE POLICY p ON a TO joe;\n");
    write("extension.sql", "CREATE EXTENSION nosuch;\n");
    write("old.snapshot", "schema-parity snapshot 0\n");
    Files.write(folder.resolve("latin.sql"), "-- \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.createDirectory(folder.resolve("empty"));
    Files.createDirectory(folder.resolve("wrong"));
    write("wrong/V1__start.sql", "CREATE TABLE a (id int);\nCREATE TABEL b ();\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}/none.sql | There is no file or folder {}/none.sql. Name jdbc:postgresql://host/database, a folder of Flyway migrations, a .sql file, a .snapshot file, or model: and a generated class, such as model:com.acme.SchemaModel.",
        "{}/V0.txt | {}/V0.txt is neither a folder nor a .sql or .snapshot file. Name jdbc:postgresql://host/database, a folder of Flyway migrations, a .sql file, a .snapshot file, or model: and a generated class, such as model:com.acme.SchemaModel.",
        "{}/empty | Flyway finds no migrations at filesystem:{}/empty. Name the application's locations, or write the first migration there.",
        "{}/wrong | The migration V1__start.sql failed at line 2: ERROR: syntax error at or near \"TABEL\" Position: 8 The statement: CREATE TABEL b ()",
        "{}/syntax.sql | {}/syntax.sql, line 5: type \"tixt\" does not exist. Correct the statement.",
        "{}/open.sql | {}/open.sql, line 2: A string, name or comment begins here and has no end.",
        "{}/connect.sql | {}/connect.sql, line 2: \\connect is a command for psql, not for the server. Take it out; for a dump, leave out the option --create.",
        "{}/variable.sql | {}/variable.sql, line 1: \\gset is a command for psql, not for the server. Take it out; for a dump, leave out the option --create.",
        "{}/role.sql | {}/role.sql, line 2: role \"joe\" does not exist. Use a throwaway server that has it.",
        "{}/extension.sql | {}/extension.sql, line 1: extension \"nosuch\" is not available. Use a throwaway server that has it.",
        "{}/latin.sql | {}/latin.sql is not in UTF-8. Save it in that encoding.",
        "{}/old.snapshot | {}/old.snapshot, line 1: this is no snapshot that this version reads: the first line must be 'schema-parity snapshot 1'. Take a snapshot that was not changed by hand.",
        "model:com.acme.Shop | There is no class com.acme.Shop where this program looks. Name the folder or jar that has it as the class path, and compile it first.",
        "model:org.schemaparity.cli.BadInputTest$NoModel | org.schemaparity.cli.BadInputTest$NoModel has no public static method database() that gives a model. Name the class that the compiler generates from the records, such as com.acme.SchemaModel.",
        "model:org.schemaparity.cli.BadInputTest$BrokenModel | org.schemaparity.cli.BadInputTest$BrokenModel cannot be loaded: java.lang.IllegalStateException: BrokenModel.snapshot is missing. Compile the records with the processor of this version, and name all that they need as the class path.",
        "jdbc:mysql://localhost/shop | Only PostgreSQL's databases can be read. Name one like jdbc:postgresql://localhost/shop.",
        "jdbc:postgresql:shop | The source cannot be used: the URL is not of the form jdbc:postgresql://host:port/database. Write it like jdbc:postgresql://localhost:5432/shop.",
        "jdbc:postgresql://localhost | The URL names no database. Write it like jdbc:postgresql://localhost:5432/shop.",
        "jdbc:postgresql://u:%zzs3cret@localhost/shop | The source cannot be used: the URL has a % that is not followed by two hexadecimal digits. Write it like jdbc:postgresql://localhost:5432/shop.",
      })
  void aSourceThatCannotBeReadIsNamed(String source, String error) {
    Cli.Result result = Cli.run("diff", "--from", inFolder(source), "--to", GOOD);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errors()).containsExactly("error: " + inFolder(error));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diff --from a.sql | Missing required option: '--to=SOURCE'. Run schema-parity diff --help to see what it takes.",
        "diff --from a.sql --to b.sql --sever x | There is no --sever, but --server. Run schema-parity diff --help to see what it takes.",
        "diff --from a.sql --to b.sql --format yaml | Invalid value for option '--format': expected one of [SQL, JSON] (case-insensitive) but was 'yaml'. Run schema-parity diff --help to see what it takes.",
        "check --against a.sql | Missing required argument (specify one of these): (--model=CLASS ; --expected=SOURCE). Run schema-parity check --help to see what it takes.",
        "check --against a.sql --model A --expected b.sql | --model=CLASS, --expected=SOURCE are mutually exclusive (specify only one). Run schema-parity check --help to see what it takes.",
        "diff --from a.sql --to b.sql --ignore name | Invalid value for option '--ignore' (RULE): 'name' is not of the form kind=, schema=, name= or attribute= and a value. Run schema-parity diff --help to see what it takes.",
        "diff --from a.sql --to b.sql --also owner | Invalid value for option '--also' (WHAT): 'owner' is none of owners, privileges, default-privileges, publications, subscriptions, statistics-targets, column-order, partitions. Run schema-parity diff --help to see what it takes.",
        "dif --from a.sql | There is no dif, but diff. Run schema-parity --help to see what it takes.",
        "'' | Missing required subcommand. Run schema-parity --help to see what it takes.",
      })
  void aCommandLineThatSaysTooLittleOrTooMuchIsRefused(String commandLine, String error) {
    Cli.Result result = Cli.run(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errors()).containsExactly("error: " + error.replace(';', '|'));
  }

  @Test
  void anUnknownKindIsAnsweredWithThoseThatThereAre() {
    Cli.Result result = Cli.run("diff", "--from", GOOD, "--to", GOOD, "--ignore", "kind=tabel");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("'tabel' is no kind of object; the kinds are schema, enum type,");
  }

  @Test
  void aPortWhereNobodyListensIsNamed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Cli.Result result =
        Cli.run(
            "diff",
            "--from",
            GOOD,
            "--to",
            "jdbc:postgresql://joe:s3cret@localhost:" + port + "/shop");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors())
        .containsExactly(
            "error: the database shop at localhost:%1$s cannot be connected to: Connection to localhost:%1$s refused. Check that the server runs and that the URL names its host and port."
                .formatted(port));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    Path file = folder.resolve("none").resolve("diff.sql");
    Cli.Result result = Cli.run("diff", "--from", GOOD, "--to", GOOD, "--output", file.toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors())
        .containsExactly(
            "error: %s cannot be written: NoSuchFileException. Name a file in a folder that is there and can be written to."
                .formatted(file));
  }

  @Test
  void whereAnErrorCameFromIsSaidOnRequest() {
    String source = folder.resolve("none.sql").toString();
    Cli.Result result = Cli.run("diff", "--from", source, "--to", GOOD, "--debug");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("\tat org.schemaparity.check.source.");
  }

  /** A misspelt option makes its value, too, something that is quoted as it was written. */
  @Test
  void noPasswordIsPrinted() {
    for (String url :
        List.of(
            "jdbc:postgresql://joe:s3cret@localhost:1/shop",
            "jdbc:postgresql://localhost:1/shop?user=joe&password=s3cret",
            "postgres://joe:s3cret@localhost:1/shop")) {
      for (String[] commandLine :
          List.of(
              new String[] {"diff", "--from", url, "--to", GOOD, "--debug"},
              new String[] {"diff", "--from", GOOD, "--to", GOOD, "--server", url, "--debug"},
              new String[] {"diff", "--form", url, "--debug"},
              new String[] {url},
              new String[] {"diff", "--from", GOOD, "--to", GOOD, "--ignore", url},
              new String[] {
                "diff", "--from", GOOD, "--to", GOOD, "--password=s3cret", "--format=x"
              },
              new String[] {"check", "--model", url, "--against", GOOD, "--debug"})) {
        Cli.Result result = Cli.run(commandLine);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors().get(0)).startsWith("error: ");
        assertThat(result.out() + result.err()).doesNotContain("s3cret");
      }
    }
  }

  private String inFolder(String text) {
    return text.replace("{}", folder.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
