package library;

import javax.annotation.processing.Generated;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.CompiledModel;

/**
 * The database that the records with {@code @Table} say.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class SchemaModel {
  private static final Database DATABASE = CompiledModel.read(SchemaModel.class, SchemaModel.class.getResourceAsStream("SchemaModel.snapshot"));

  private SchemaModel() {
  }

  /**
   * {@return the database, read once}
   */
  public static Database database() {
    return DATABASE;
  }
}
