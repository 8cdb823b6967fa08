package org.schemaparity.check.mutations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.check.mutations.Mutation.Dump;
import org.schemaparity.check.read.OnRequest;

/**
 * Reads the files that the mutations and controls are written in: SQL behind headers such as {@code
 * -- finds: …}.
 */
final class MutationFiles {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "schemaparity", "check", "mutations");
  private static final String NEWEST = "99";
  private static final String OLDEST = "13";
  private static final Pattern HEADER =
      Pattern.compile("-- (mutation|control|from|until|asks|finds|dump|unmended): (.*)");
  private static final Pattern UNMENDED =
      Pattern.compile("(?:until (?<until>\\d+): )?(?<words>.*)");

  private MutationFiles() {}

  static List<Mutation> mutations() {
    return readAll(FOLDER, "mutation", Dump.DIFFERS);
  }

  static List<Mutation> controls() {
    return readAll(FOLDER.resolve("controls"), "control", Dump.SAME);
  }

  /** {@return the commands of a script, which paragraphs part from each other} */
  static List<String> script(String name) {
    return commands(text(FOLDER.resolve(name)));
  }

  private static List<Mutation> readAll(Path folder, String word, Dump usual) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .flatMap(file -> read(file, word, usual))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Mutation> read(Path file, String word, Dump usual) {
    String page = file.getFileName().toString().replace(".sql", "");
    return Pattern.compile("^(?=-- " + word + ": )", Pattern.MULTILINE)
        .splitAsStream(text(file))
        .filter(section -> section.startsWith("-- " + word + ": "))
        .map(section -> mutation(page, word, usual, section));
  }

  private static Mutation mutation(String page, String word, Dump usual, String section) {
    Map<String, List<String>> headers = new HashMap<>();
    List<String> body = new ArrayList<>();
    for (String line : section.split("\n", -1)) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        headers
            .computeIfAbsent(header.group(1), name -> new ArrayList<>())
            .add(header.group(2).strip());
      } else {
        body.add(line);
      }
    }
    return new Mutation(
        page,
        only(headers, word, ""),
        Integer.parseInt(only(headers, "from", OLDEST)),
        Integer.parseInt(only(headers, "until", NEWEST)),
        Stream.of(only(headers, "asks", "").split(", "))
            .filter(request -> !request.isEmpty())
            .map(request -> OnRequest.valueOf(constant(request)))
            .collect(Collectors.toSet()),
        headers.getOrDefault("finds", List.of()),
        Dump.valueOf(constant(only(headers, "dump", usual.name()))),
        headers.getOrDefault("unmended", List.of()).stream()
            .map(MutationFiles::unmended)
            .findFirst(),
        commands(String.join("\n", body)));
  }

  private static Mutation.Unmended unmended(String text) {
    Matcher matcher = UNMENDED.matcher(text);
    matcher.matches();
    String until = matcher.group("until");
    return new Mutation.Unmended(
        Integer.parseInt(until == null ? NEWEST : until), matcher.group("words"));
  }

  private static String only(Map<String, List<String>> headers, String name, String usual) {
    return headers.getOrDefault(name, List.of(usual)).get(0);
  }

  private static String constant(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static List<String> commands(String text) {
    return Arrays.stream(text.split("\n\\s*\n", -1)).filter(part -> !isEmpty(part)).toList();
  }

  private static boolean isEmpty(String command) {
    return command.lines().allMatch(line -> line.isBlank() || line.startsWith("--"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
