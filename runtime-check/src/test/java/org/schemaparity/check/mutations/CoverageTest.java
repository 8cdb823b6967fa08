package org.schemaparity.check.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.TestServer;

/**
 * There is a mutation of every attribute of every kind of object, and the README lists what there
 * is.
 */
class CoverageTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?<=<!-- what is compared -->\n\n).*?(?=\n<!-- end -->)", Pattern.DOTALL);

  /** What PostgreSQL has no statement for, or none that changes nothing else. */
  private static final List<String> WITHOUT_A_STATEMENT =
      List.of(
          // A primary key has no nulls; an exclusion constraint says by its operators what is
          // equal.
          "primary key: nulls not distinct",
          "exclusion constraint: nulls not distinct",
          "exclusion constraint: without overlaps",
          // The catalog keeps them of procedures as it does of functions, but they cannot be set.
          "procedure: cost",
          "procedure: leakproof",
          "procedure: null input",
          "procedure: parallel",
          "procedure: rows",
          "procedure: volatility",
          "procedure: window",
          // They come with other functions or arguments, which are found.
          "aggregate: final extra",
          "aggregate: kind",
          "aggregate: moving state type",
          "operator: result",
          // They come with another query, which is found.
          "materialized view: columns",
          // Everything always has an owner.
          "owner: created",
          "owner: dropped");

  private static Coverage there() {
    return Coverage.there(
        Arrays.stream(TestServer.values())
            .map(BaseDatabase::on)
            .map(base -> base.model(Set.of(OnRequest.values()))));
  }

  @Test
  void everyAttributeOfEveryKindIsMutated() {
    assertThat(there().without(Coverage.mutated(MutationFiles.mutations())))
        .as("attributes that no mutation changes")
        .containsExactlyInAnyOrderElementsOf(WITHOUT_A_STATEMENT);
  }

  /** With {@code -Dgolden.rewrite=true}, the README is brought in line. */
  @Test
  void theReadmeSaysWhatIsCompared() throws IOException {
    String readme = Files.readString(README);
    Matcher table = TABLE.matcher(readme);
    assertThat(table.find()).as("the README has a place for the table").isTrue();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(README, table.replaceFirst(Matcher.quoteReplacement(there().table())));
    } else {
      assertThat(table.group()).isEqualTo(there().table());
    }
  }
}
