package org.schemaparity.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.schemaparity.benchmarks.measure.Figures;
import org.schemaparity.benchmarks.measure.Measuring;
import org.schemaparity.benchmarks.measure.Report;
import org.schemaparity.benchmarks.tool.Tool;
import org.schemaparity.benchmarks.tool.Tools;

/** Measures, prints a table for each count of types, and keeps tables and raw figures. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * The program.
   *
   * @param arguments {@code --types=100,1000 --runs=5 --tools=floor,ours --jdk=/path
   *     --module=benchmarks}, each of which may be left out
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Options options = Options.parse(arguments);
    List<Tool> tools = Tools.of(options.tools(), options.module());
    Path folder =
        options
            .module()
            .resolve("target/benchmarks")
            .resolve(
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                    .format(LocalDateTime.now(ZoneId.systemDefault())));
    Files.createDirectories(folder);
    Measuring measuring = new Measuring(options.jdk(), folder, options.runs());
    say(folder, about(options));
    append(folder.resolve("figures.csv"), Report.RAW_HEAD);
    for (int types : options.types()) {
      List<Figures> figures = measuring.measure(tools, types);
      say(folder, "\n%d types\n\n%s".formatted(types, Report.table(figures)));
      append(folder.resolve("figures.csv"), Report.raw(types, figures));
    }
    System.out.println("\nKept in " + folder);
  }

  private static String about(Options options) throws IOException {
    try (Stream<String> lines = Files.lines(options.jdk().resolve("release"))) {
      return "JDK %s, %d cores, medians of %d runs\n"
          .formatted(
              lines
                  .filter(line -> line.startsWith("JAVA_VERSION="))
                  .findFirst()
                  .map(line -> line.replaceAll("[^\\d.]", ""))
                  .orElse("of an unknown version"),
              Runtime.getRuntime().availableProcessors(),
              options.runs());
    }
  }

  private static void say(Path folder, String text) throws IOException {
    System.out.print(text);
    append(folder.resolve("figures.md"), text);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
