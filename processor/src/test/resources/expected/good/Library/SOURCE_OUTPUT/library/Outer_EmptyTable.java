package library;

import javax.annotation.processing.Generated;

/**
 * The names of the table of {@link Outer.Empty}, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class Outer_EmptyTable {
  /**
   * The table.
   */
  public static final String TABLE = "empty";

  private Outer_EmptyTable() {
  }
}
