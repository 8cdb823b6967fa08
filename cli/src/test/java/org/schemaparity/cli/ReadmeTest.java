package org.schemaparity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void theImportedRecordIsWhatAnImportWrites(@TempDir Path folder) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    Matcher example =
        Pattern.compile(
                "schema-parity.jar (import .*) --out \\w+\n```\n\n<!-- [^\n]* -->\n```java\n([^`]*public record (\\w+)[^`]*)```")
            .matcher(readme);
    assertThat(example.find()).isTrue();
    List<String> arguments = new ArrayList<>(List.of(example.group(1).split(" ")));
    arguments.replaceAll(argument -> argument.contains("/") ? "../" + argument : argument);
    arguments.addAll(List.of("--out", folder.toString()));
    Cli.Result result = Cli.run(arguments.toArray(String[]::new));
    assertThat(result.exitCode()).isZero();
    Path file = folder.resolve("src/main/java/com/acme/shop/" + example.group(3) + ".java");
    assertThat(Files.readString(file)).endsWith(";\n\n" + example.group(2));
  }
}
