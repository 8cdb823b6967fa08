package library;

import javax.annotation.processing.Generated;

/**
 * The names of the table of {@link Copy}, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class CopyTable {
  /**
   * The table.
   */
  public static final String TABLE = "copy";

  /**
   * The column of {@code id}: {@code integer NOT NULL}.
   */
  public static final String ID = "id";

  /**
   * The column of {@code edition}: {@code integer NOT NULL}.
   */
  public static final String EDITION = "edition";

  private CopyTable() {
  }
}
