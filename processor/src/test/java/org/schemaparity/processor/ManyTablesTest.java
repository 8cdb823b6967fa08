package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schemaparity.model.Database;

class ManyTablesTest {
  private static final int TABLES = 5_000;

  @Test
  void theModelOfManyTablesCompilesAndLoads(@TempDir Path directory) throws Exception {
    Project project = new Project(directory).with("-Aschemaparity.pending=off");
    List<String> sources = new ArrayList<>();
    for (int file = 0; file < TABLES / 100; file++) {
      StringBuilder source = new StringBuilder("final class Records%d {".formatted(file));
      for (int i = 0; i < 100; i++) {
        source.append(record(file * 100 + i));
      }
      sources.add(project.source("Records" + file, source.append("}").toString()));
    }

    assertThat(project.compile(sources.toArray(String[]::new))).isEmpty();

    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {project.classes.toUri().toURL()}, getClass().getClassLoader())) {
      Database database =
          (Database) loader.loadClass("shop.SchemaModel").getMethod("database").invoke(null);
      assertThat(database.tables())
          .hasSize(TABLES)
          .allSatisfy(table -> assertThat(table.columns()).hasSize(12));
    }
  }

  private static String record(int number) {
    return """
        @Table
        record Table%d(
            @PrimaryKey @Identity long id,
            @ForeignKey(Records%d.Table%d.class) long parentId,
            @Unique String name,
            @Index java.time.Instant createdAt,
            int a, int b, int c, int d, int e, int f, int g,
            @Default("now()") java.time.Instant changedAt) {}
        """
        .formatted(number, number / 200, number / 2);
  }
}
