package org.schemaparity.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;

class CompiledModelTest {
  private static final class ShopModel {}

  @Test
  void readsWhatLiesBesideTheClass() {
    Database database =
        new Database(
            List.of(),
            List.of(
                new EnumType(
                    new QualifiedName("public", "größe"), List.of("klein"), Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String text = SnapshotText.write(new Snapshot(List.of(), database));

    assertThat(CompiledModel.read(ShopModel.class, stream(text))).isEqualTo(database);
  }

  @Test
  void saysWhatToDoWhenNothingLiesThere() {
    assertThatThrownBy(() -> CompiledModel.read(ShopModel.class, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ShopModel.snapshot is missing beside its class")
        .hasMessageContaining("Compile the records again");
  }

  @Test
  void takesNothingElseForASnapshot() {
    assertThatThrownBy(() -> CompiledModel.read(ShopModel.class, stream("news\n")))
        .isInstanceOf(SnapshotException.class);
  }

  @Test
  void saysThatItCannotBeRead() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatThrownBy(() -> CompiledModel.read(ShopModel.class, closed))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
