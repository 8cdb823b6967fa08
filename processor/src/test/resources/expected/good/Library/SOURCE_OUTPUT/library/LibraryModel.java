package library;

/** The database that the records with {@code @Table} say. */
@javax.annotation.processing.Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class LibraryModel {
  private LibraryModel() {}

  /** {@return the database, read once} */
  public static org.schemaparity.model.Database database() {
    return Loaded.DATABASE;
  }

  private static org.schemaparity.model.Database read() {
    try (java.io.InputStream in = LibraryModel.class.getResourceAsStream("LibraryModel.snapshot")) {
      if (in == null) {
        throw new java.lang.IllegalStateException(
            "LibraryModel.snapshot is missing beside its class library.LibraryModel. Compile the records again, and keep the resources of the class output.");
      }
      return org.schemaparity.model.snapshot.SnapshotText.read(
              new java.lang.String(
                  in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .database();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class Loaded {
    static final org.schemaparity.model.Database DATABASE = read();
  }
}
