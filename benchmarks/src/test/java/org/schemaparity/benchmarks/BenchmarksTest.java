package org.schemaparity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schemaparity.benchmarks.measure.Figures;
import org.schemaparity.benchmarks.measure.Measuring;
import org.schemaparity.benchmarks.measure.Report;
import org.schemaparity.benchmarks.tool.Tool;
import org.schemaparity.benchmarks.tool.Tools;

/** The peers are left out: the build would have to fetch them. */
class BenchmarksTest {
  @Test
  void oursIsMeasuredBesideTheFloor(@TempDir Path folder) throws Exception {
    List<Tool> tools = Tools.of(List.of("floor", "ours-unchanged", "ours-constants"), Path.of(""));
    Measuring measuring = new Measuring(Path.of(System.getProperty("java.home")), folder, 1);

    List<Figures> figures = measuring.measure(tools, 3);

    assertThat(figures).extracting(Figures::failure).containsOnly(Optional.empty());
    assertThat(Report.table(figures).lines()).hasSize(5);
    assertThat(Report.raw(3, figures).lines()).hasSize(3);
    assertThat(folder.resolve("3/ours-unchanged/project/migration")).isNotEmptyDirectory();
    assertThat(folder.resolve("3/output/classes/bench/SchemaModel.class")).exists();
    assertThat(folder.resolve("3/output/generated/schema-parity")).doesNotExist();
  }

  @Test
  void anUnknownOptionOrToolIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--type=1"))
        .withMessageContaining("`--type=1` is no option");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tools.of(List.of("our"), Path.of("")))
        .withMessageContaining("There is no tool `our`");
  }
}
