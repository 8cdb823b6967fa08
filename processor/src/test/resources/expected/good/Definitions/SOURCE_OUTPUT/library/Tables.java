package library;

import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The names of this package's tables and their columns, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class Tables {
  private Tables() {
  }

  /**
   * The names of the table of {@link Named}.
   */
  public static final class NamedTable {
    /**
     * The table.
     */
    public static final String TABLE = "named";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    private NamedTable() {
    }
  }

  /**
   * The names of the table of {@link Orders}.
   */
  public static final class OrdersTable {
    /**
     * The table.
     */
    public static final String TABLE = "shop.orders";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code note}: {@code text NOT NULL}.
     */
    public static final String NOTE = "note";

    /**
     * The column of {@code changed}: {@code timestamp with time zone NOT NULL}.
     */
    public static final String CHANGED = "changed";

    private OrdersTable() {
    }
  }
}
