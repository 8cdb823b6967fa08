package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.schemaparity.cli.report.ReportFormat;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotText;

/** One schema, written down in every form that there is. */
class SourcesTest {
  private static final String SCHEMA = "CREATE TYPE mood AS ENUM ('good', 'bad');\n";
  private static final String ROLE = "schema_parity_guest";

  @TempDir static Path folder;
  private static TestDatabase database;

  /** A model as the processor generates one. */
  public static final class MoodModel {
    private MoodModel() {}

    public static Database database() {
      return new Database(
          List.of(),
          List.of(
              new EnumType(
                  new QualifiedName("public", "mood"), List.of("good", "bad"), Optional.empty())),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }

  @BeforeAll
  static void writeItDown() throws IOException, SQLException {
    Files.writeString(folder.resolve("mood.sql"), SCHEMA);
    Path migrations = Files.createDirectory(folder.resolve("migrations"));
    Files.writeString(migrations.resolve("V1__mood.sql"), SCHEMA.replace("mood", "${name}"));
    Files.writeString(
        folder.resolve("mood.snapshot"),
        SnapshotText.write(new Snapshot(List.of(), MoodModel.database())));
    database = new TestDatabase();
    database.execute(SCHEMA);
    database.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD 's3cret'");
    database.askForPassword(ROLE);
  }

  @AfterAll
  static void drop() throws SQLException {
    database.close();
    try (TestDatabase other = new TestDatabase()) {
      other.execute("DROP ROLE " + ROLE);
    }
  }

  static List<List<String>> sides() throws SQLException {
    String script = folder.resolve("mood.sql").toString();
    String migrations = folder.resolve("migrations").toString();
    String snapshot = folder.resolve("mood.snapshot").toString();
    String model = "model:" + MoodModel.class.getName();
    String url = database.url();
    return List.of(
        List.of(script, migrations),
        List.of(migrations, snapshot),
        List.of(snapshot, model),
        List.of(model, url),
        List.of(url, script));
  }

  @ParameterizedTest
  @MethodSource("sides")
  void everyKindOfSourceSaysTheSame(List<String> sides) {
    Cli.Result result =
        Cli.run(
            "diff",
            "--from=" + sides.get(0),
            "--to=" + sides.get(1),
            "--flyway=placeholders.name=mood",
            "--user=postgres");
    assertThat(result.errors()).singleElement().asString().endsWith(" are equal.");
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aModelIsCheckedByItsClass() throws SQLException {
    Cli.Result result =
        Cli.run(
            "check",
            "--model=" + MoodModel.class.getName(),
            "--against=" + database.url(),
            "--user=postgres");
    assertThat(result.errors()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            "In parity: the database %s at %s and the model %s say the same.\n"
                .formatted(database.name(), database.hostAndPort(), MoodModel.class.getName()));
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aPasswordIsTakenFromTheOptionTheUrlOrThePasswordFile() throws Exception {
    assertThat(asGuest("--password=s3cret")).returns(0, Cli.Result::exitCode);
    assertThat(asGuest()).returns(2, Cli.Result::exitCode);
    Path passwords = Files.writeString(folder.resolve("pgpass"), "*:*:*:" + ROLE + ":s3cret\n");
    passwords.toFile().setReadable(false, false);
    passwords.toFile().setReadable(true, true);
    System.setProperty("org.postgresql.pgpassfile", passwords.toString());
    try {
      assertThat(asGuest()).returns(0, Cli.Result::exitCode);
    } finally {
      System.clearProperty("org.postgresql.pgpassfile");
    }
    String url = database.url().replace("//", "//" + ROLE + ":s3cret@");
    assertThat(Cli.run("diff", "--from", url, "--to", folder.resolve("mood.sql").toString()))
        .returns(0, Cli.Result::exitCode);
  }

  @Test
  void aWrongPasswordIsRefusedAndNotPrinted() throws SQLException {
    Cli.Result result = asGuest("--password=wr0ng", "--debug");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors())
        .startsWith(
            "error: the database %s at %s cannot be connected to: password authentication failed for user \"%s\". Check the user and the password: they come from the URL, the options, PGUSER and PGPASSWORD, or the file ~/.pgpass."
                .formatted(database.name(), database.hostAndPort(), ROLE));
    assertThat(result.err()).doesNotContain("wr0ng");
  }

  static List<Arguments> refusals() throws SQLException {
    String url = database.url().replace("//", "//" + ROLE + ":s3cret@");
    String at = "error: the database %s at " + database.hostAndPort() + " cannot be connected to: ";
    return List.of(
        Arguments.of(
            url.replace("s3cret", "wr0ng"),
            at.formatted(database.name())
                + "password authentication failed for user \"schema_parity_guest\". Check the user and the password: they come from the URL, the options, PGUSER and PGPASSWORD, or the file ~/.pgpass."),
        Arguments.of(
            url.replace(database.name(), "nowhere").replace(ROLE + ":s3cret", "postgres"),
            at.formatted("nowhere")
                + "database \"nowhere\" does not exist. Name a database that is there."),
        Arguments.of(
            url.replace(database.hostAndPort(), "no-such-host.invalid"),
            "error: the database %s at no-such-host.invalid cannot be connected to: There is no host no-such-host.invalid. Check that the server runs and that the URL names its host and port."
                .formatted(database.name())),
        Arguments.of(
            url.replace(database.hostAndPort(), "localhost:1"),
            "error: the database %s at localhost:1 cannot be connected to: Connection to localhost:1 refused. Check that the server runs and that the URL names its host and port."
                .formatted(database.name())));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyCommandSaysInALineWhyADatabaseCannotBeRead(String url, String error) {
    Path out = folder.resolve("imported");
    String script = folder.resolve("mood.sql").toString();
    for (String[] commandLine :
        List.of(
            new String[] {"import", "--from", url, "--package", "com.acme", "--out", "" + out},
            new String[] {"check", "--expected", script, "--against", url},
            new String[] {"diff", "--from", url, "--to", script})) {
      Cli.Result result = Cli.run(commandLine);
      assertThat(result.errors()).containsExactly(error);
      assertThat(result.out()).isEmpty();
      assertThat(result.exitCode()).isEqualTo(2);
    }
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void noReportHasThePasswordOfAUrl(ReportFormat format) throws IOException, SQLException {
    Path more = folder.resolve("else.sql");
    Files.writeString(more, "CREATE TABLE log (id int);");
    String url = database.url().replace("//", "//" + ROLE + ":s3cret@");
    Cli.Result result =
        Cli.run("check", "--expected", url, "--against", "" + more, "--format", "" + format);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("log").doesNotContain("s3cret");
    assertThat(result.err()).doesNotContain("s3cret");
  }

  @Test
  void whatIsIgnoredIsNoDifference() throws IOException {
    Path more = folder.resolve("more.sql");
    Files.writeString(more, SCHEMA + "CREATE TABLE log (id int); CREATE SCHEMA audit;");
    Cli.Result result =
        Cli.run(
            "diff",
            "--from=" + more,
            "--to=" + folder.resolve("mood.sql"),
            "--ignore=kind=table,name=public.l*",
            "--ignore=schema=audit",
            "--ignore=attribute=comment");
    assertThat(result.exitCode()).isZero();
    assertThat(result.errors())
        .startsWith(
            "note: The rule to ignore anything, attribute comment covers nothing: take it out.");
  }

  @Test
  void whatIsLeftOutByDefaultIsComparedOnRequest() throws IOException {
    Path revoked = folder.resolve("revoked.sql");
    Files.writeString(revoked, SCHEMA + "REVOKE USAGE ON TYPE mood FROM PUBLIC;");
    String[] commandLine = {
      "diff", "--from=" + revoked, "--to=" + folder.resolve("mood.sql"), "--also=privileges,owners"
    };

    assertThat(Cli.run(Arrays.copyOf(commandLine, 3)).exitCode()).isZero();
    Cli.Result result = Cli.run(commandLine);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("GRANT").contains("mood");
  }

  @Test
  void aPlainDumpIsRunAsItIs() throws IOException {
    Path dump =
        Files.writeString(
            folder.resolve("dump.sql"),
            """
            \\restrict x
            SET no_such_setting = 0;
            CREATE TYPE public.mood AS ENUM ('good', 'bad');
            ALTER TYPE public.mood OWNER TO nobody_here;
            CREATE TABLE public.t (a int, b text);
            COPY public.t (a, b) FROM stdin;
            1\tit's; "odd"
            \\.
            DO $$ BEGIN ASSERT (SELECT b FROM public.t) = 'it''s; "odd"'; END $$;
            DROP TABLE public.t;
            \\unrestrict x
            """);
    Cli.Result result = Cli.run("diff", "--from=" + dump, "--to=" + folder.resolve("mood.sql"));
    assertThat(result.exitCode()).isZero();
    assertThat(result.errors())
        .startsWith(
            "note: the script %s: 1 statement about the rights of the role nobody_here passed over, because the throwaway server has no such role."
                .formatted(dump));
  }

  private static Cli.Result asGuest(String... options) throws SQLException {
    String[] arguments = new String[6 + options.length];
    String[] always = {
      "diff",
      "--from",
      database.url(),
      "--to",
      folder.resolve("mood.sql").toString(),
      "--user=" + ROLE
    };
    System.arraycopy(always, 0, arguments, 0, always.length);
    System.arraycopy(options, 0, arguments, always.length, options.length);
    return Cli.run(arguments);
  }
}
