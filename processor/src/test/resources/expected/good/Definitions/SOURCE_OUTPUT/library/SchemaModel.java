package library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.IllegalStateException;
import java.lang.String;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.SnapshotText;

/**
 * The database that the records with {@code @Table} say.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class SchemaModel {
  private SchemaModel() {
  }

  /**
   * {@return the database, read once}
   */
  public static Database database() {
    return Loaded.DATABASE;
  }

  private static Database read() {
    try (InputStream in = SchemaModel.class.getResourceAsStream("SchemaModel.snapshot")) {
      if (in == null) {
        throw new IllegalStateException("SchemaModel.snapshot is missing beside its class library.SchemaModel. Compile the records again, and keep the resources of the class output.");
      }
      return SnapshotText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).database();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Loaded {
    static final Database DATABASE = read();
  }
}
