package library;

import javax.annotation.processing.Generated;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.CompiledModel;

/**
 * The database that the records with {@code @Table} say.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class LibraryModel {
  private static final Database DATABASE = CompiledModel.read(LibraryModel.class, LibraryModel.class.getResourceAsStream("LibraryModel.snapshot"));

  private LibraryModel() {
  }

  /**
   * {@return the database, read once}
   */
  public static Database database() {
    return DATABASE;
  }
}
