package org.schemaparity.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A compiler that runs in processes of its own.
 *
 * @param jdk the JDK
 */
record Javac(Path jdk) {
  private static final long POLL_MILLISECONDS = 10;
  private static final double NANOSECONDS = 1e9;
  private static final double KILOBYTES = 1024;

  /**
   * {@return what a run cost}
   *
   * <p>Processor time and memory are what the system last said before the end, at most 10
   * milliseconds earlier: the latter is Linux's {@code VmHWM}, a high-water mark, so that no peak
   * falls between two looks.
   *
   * @param log where the compiler's messages go
   * @throws IOException if the compiler says that it failed
   */
  Cost run(List<String> arguments, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    Duration cpu = Duration.ZERO;
    double memory = 0;
    while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      memory = Math.max(memory, peak(status));
    }
    long end = System.nanoTime();
    if (process.exitValue() != 0) {
      throw new IOException("javac failed: " + firstError(log));
    }
    return new Cost((end - start) / NANOSECONDS, cpu.toNanos() / NANOSECONDS, memory);
  }

  private static double peak(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // The process has ended, or the system has no such file.
      return 0;
    }
  }

  private static String firstError(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return lines.stream()
        .filter(line -> line.contains("error"))
        .findFirst()
        .orElse(lines.isEmpty() ? "without a word" : lines.get(0));
  }
}
