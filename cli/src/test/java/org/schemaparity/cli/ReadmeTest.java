package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands in the README print what it says. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```\njava -jar cli/target/schema-parity.jar (.*)\n```\n\n```\n([^`]*)```");

  @Test
  void everyExamplePrintsWhatIsSaid() throws IOException {
    List<MatchResult> examples =
        EXAMPLE.matcher(Files.readString(Path.of("../README.md"))).results().toList();
    assertThat(examples).hasSize(2);
    for (MatchResult example : examples) {
      String[] arguments =
          Arrays.stream(example.group(1).split(" "))
              .map(argument -> argument.contains("/") ? "../" + argument : argument)
              .toArray(String[]::new);
      Cli.Result result = Cli.run(arguments);
      assertThat(result.exitCode()).isLessThan(2);
      assertThat(result.out().replace("../", "")).contains(example.group(2));
    }
  }
}
