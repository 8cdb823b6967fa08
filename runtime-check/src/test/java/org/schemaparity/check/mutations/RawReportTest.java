package org.schemaparity.check.mutations;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.diff.Diff;

class RawReportTest {
  @Test
  void report() throws Exception {
    List<String> out = new ArrayList<>();
    String only = System.getProperty("pages", "");
    for (String name : System.getProperty("servers", "NEWEST,MIDDLE,OLDEST").split(",")) {
      TestServer server = TestServer.valueOf(name);
      long t0 = System.currentTimeMillis();
      BaseDatabase base = BaseDatabase.on(server);
      base.model(Set.of());
      long t1 = System.currentTimeMillis();
      base.model(Set.of());
      int[] n = new int[1];
      for (List<Mutation> all : List.of(MutationFiles.mutations(), MutationFiles.controls())) {
        List<Mutation> some =
            all.stream().filter(m -> m.page().matches(only.isEmpty() ? ".*" : only)).toList();
        Map<Mutation, String> problems =
            new Trials(
                    base,
                    (database, applied) -> {
                      n[0]++;
                      var asks = applied.get(0).asks();
                      var expected =
                          new ArrayList<>(
                              applied.stream().flatMap(m -> m.finds().stream()).sorted().toList());
                      var found =
                          new ArrayList<>(
                              Line.of(Diff.between(base.model(asks), database.read(asks))));
                      if (found.equals(expected)) return "";
                      var a = new ArrayList<>(expected);
                      found.forEach(a::remove);
                      var b = new ArrayList<>(found);
                      expected.forEach(b::remove);
                      return "   missing " + a + "\n   extra   " + b;
                    })
                .problems(some);
        long bad = problems.values().stream().filter(p -> !p.isEmpty()).count();
        out.add(
            "== "
                + name
                + " "
                + problems.size()
                + " cases, "
                + bad
                + " bad, "
                + n[0]
                + " trials, base "
                + (t1 - t0)
                + " ms, all "
                + (System.currentTimeMillis() - t1));
        problems.forEach(
            (m, p) -> {
              if (!p.isEmpty()) out.add(name + " " + m + "\n" + p);
            });
      }
    }
    Files.write(Path.of("/tmp/mut/report.txt"), out);
  }
}
