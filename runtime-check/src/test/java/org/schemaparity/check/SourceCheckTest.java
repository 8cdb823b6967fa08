package org.schemaparity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.OnRequest;
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
        .singleElement()
        .asString()
        .startsWith("Throwaway databases are on PostgreSQL 18, but the database postgres at ")
        .contains(" is on PostgreSQL 13: ");
    assertThat(steps)
        .startsWith("connecting to " + oldest.name())
        .contains("reading " + oldest.name())
        .endsWith("comparing them");
  }

  @Test
  void partitionsOfATableThatDeclaresNoneAreLeftOutUnlessAskedFor() throws IOException {
    String divided = "CREATE TABLE log (at date) PARTITION BY RANGE (at);";
    String partitions =
        IntStream.range(0, 7)
            .mapToObj(
                day ->
                    "CREATE TABLE log_%s PARTITION OF log FOR VALUES FROM ('2026-01-1%<s') TO ('2026-01-1%s');"
                        .formatted(day, day + 1))
            .collect(Collectors.joining());
    Source actual = script("actual.sql", divided + partitions);
    Source expected = script("expected.sql", divided);
    Source model =
        Source.model(
            "the records",
            expected.read(new Workshop(on(TestServer.NEWEST).start(), "public")).said());
    SourceCheck check = SourceCheck.of(new Pair<>(actual, model)).server(on(TestServer.NEWEST));

    SourceReport report = check.run();
    assertThat(report.holds()).isTrue();
    assertThat(report.notes())
        .containsExactly(
            "Partitions of tables for which none is expected are taken for made at run time and are compared only on request: public.log_0, public.log_1, public.log_2, public.log_3, public.log_4 and 2 more.");

    SourceReport asked = check.alsoComparing(Set.of(OnRequest.PARTITIONS)).run();
    assertThat(asked.changes()).hasSize(7);
    assertThat(asked.notes()).isEmpty();

    SourceReport whole =
        SourceCheck.of(new Pair<>(actual, expected)).server(on(TestServer.NEWEST)).run();
    assertThat(whole.changes()).hasSize(7);
    assertThat(whole.notes()).isEmpty();
  }

  private Source script(String name, String sql) throws IOException {
    return Source.script(Files.writeString(folder.resolve(name), sql), SourceSettings.usual());
  }

  private static DatabaseServer on(TestServer server) {
    return DatabaseServer.url(server.url(), "", "");
  }

  private SourceCheck check(String script) throws IOException {
    return SourceCheck.of(
            new Pair<>(script("shelf.sql", script), Source.model("the records", Shelf.database())))
        .server(on(TestServer.NEWEST));
  }
}
