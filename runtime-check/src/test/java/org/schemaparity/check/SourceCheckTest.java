package org.schemaparity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.check.source.Source;
import org.schemaparity.check.source.SourceSettings;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.render.SqlRenderer;

class SourceCheckTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aScriptThatMakesWhatTheModelSaysIsInParity(TestServer server) throws IOException {
    SourceReport report = check(Shelf.V1 + Shelf.V2).server(on(server)).run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.plan().steps()).isEmpty();
    assertThat(report.holds()).isTrue();
  }

  @Test
  void thePlanLeadsFromWhatThereIsToWhatItShouldBe() throws IOException {
    String drift = Shelf.V1 + Shelf.V2 + "ALTER TABLE book DROP price; DROP TABLE author CASCADE;";
    SourceReport report = check(drift).run();
    assertThat(report.findings()).hasSameSizeAs(report.changes()).hasSizeGreaterThan(3);
    assertThat(report.findings().get(0).toString())
        .startsWith("table public.author: missing. Expected: columns (id, name); actual: none.");
    StringBuilder mended = new StringBuilder(drift);
    new SqlRenderer("").statements(report.plan()).forEach(sql -> mended.append(sql).append(";\n"));
    assertThat(check(mended.toString()).run().findings()).isEmpty();
  }

  @Test
  void aRuleThatCoversNothingIsNoted() throws IOException {
    SourceReport report =
        check(Shelf.V1 + Shelf.V2 + "CREATE TABLE log ();")
            .ignoring(List.of(IgnoreRule.named("public.l*"), IgnoreRule.schema("none")))
            .run();
    assertThat(report.holds()).isTrue();
    assertThat(report.notes())
        .containsExactly("The rule to ignore anything in schema none covers nothing: take it out.");
  }

  @Test
  void aDatabaseOnAnotherVersionThanTheThrowawayServerIsNoted() {
    List<String> steps = new ArrayList<>();
    Source oldest = Source.of(TestServer.OLDEST.url(), SourceSettings.usual());
    SourceReport report =
        SourceCheck.of(new Pair<>(oldest, oldest))
            .server(on(TestServer.NEWEST))
            .progress(steps::add)
            .run();
    assertThat(report.holds()).isTrue();
    assertThat(report.notes())
        .hasSize(2)
        .allSatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "Throwaway databases are on PostgreSQL 18, but the database postgres at ")
                    .contains(" is on PostgreSQL 13: "));
    assertThat(steps)
        .startsWith("connecting to " + oldest.name())
        .contains("reading " + oldest.name())
        .endsWith("comparing them");
  }

  private static DatabaseServer on(TestServer server) {
    return DatabaseServer.url(server.url(), "", "");
  }

  private SourceCheck check(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("shelf.sql"), script);
    return SourceCheck.of(
            new Pair<>(
                Source.script(file, SourceSettings.usual()),
                Source.model("the records", Shelf.database())))
        .server(on(TestServer.NEWEST));
  }
}
