package org.schemaparity.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.benchmarks.tool.Tools;

/**
 * What is measured.
 *
 * @param types the counts of types
 * @param runs how often
 * @param tools the names of the tools
 * @param jdk the JDK whose compiler is taken
 * @param module the folder of this module
 */
record Options(List<Integer> types, int runs, List<String> tools, Path jdk, Path module) {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "types", "100,1000,5000",
          "runs", "5",
          "tools", String.join(",", Tools.names()),
          "jdk", System.getProperty("java.home"),
          "module", "");

  /**
   * {@return what the arguments say, each of them {@code --name=value}}
   *
   * @throws IllegalArgumentException if one is no option
   */
  static Options parse(String... arguments) {
    Map<String, String> given =
        Arrays.stream(arguments)
            .map(argument -> argument.split("=", 2))
            .collect(Collectors.toMap(Options::name, parts -> parts[1]));
    Function<String, String> value = name -> given.getOrDefault(name, DEFAULTS.get(name));
    return new Options(
        list(value.apply("types")).map(Integer::valueOf).toList(),
        Integer.parseInt(value.apply("runs")),
        list(value.apply("tools")).toList(),
        Path.of(value.apply("jdk")),
        Path.of(value.apply("module")).toAbsolutePath());
  }

  private static String name(String[] parts) {
    String name = parts[0].replaceFirst("^--", "");
    if (parts.length < 2 || !DEFAULTS.containsKey(name)) {
      throw new IllegalArgumentException(
          "`%s` is no option. The options are %s, each written as --name=value."
              .formatted(String.join("=", parts), DEFAULTS.keySet().stream().sorted().toList()));
    }
    return name;
  }

  private static Stream<String> list(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip);
  }
}
