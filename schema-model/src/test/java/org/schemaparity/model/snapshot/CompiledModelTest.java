package org.schemaparity.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schemaparity.model.Database;
import org.schemaparity.model.Library;

class CompiledModelTest {
  private static final class ShopModel {}

  @Test
  void readsWhatLiesBesideTheClass() {
    String text =
        SnapshotText.write(new Snapshot(List.of(), Library.database())).replace("loan", "größe");

    Database database = SnapshotText.read(text).database();
    assertThat(database).isNotEqualTo(Library.database());
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
