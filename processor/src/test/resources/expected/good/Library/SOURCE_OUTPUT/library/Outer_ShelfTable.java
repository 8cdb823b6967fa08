package library;

import javax.annotation.processing.Generated;

/**
 * The names of the table of {@link Outer.Shelf}, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class Outer_ShelfTable {
  /**
   * The table.
   */
  public static final String TABLE = "people.shelf";

  /**
   * The column of {@code id.floor}: {@code integer NOT NULL}.
   */
  public static final String ID_FLOOR = "id_floor";

  /**
   * The column of {@code id.row2Number}: {@code integer NOT NULL}.
   */
  public static final String ID_ROW2_NUMBER = "id_row2_number";

  /**
   * The column of {@code URLPath}: {@code text NOT NULL}.
   */
  public static final String URL_PATH = "url_path";

  private Outer_ShelfTable() {
  }
}
