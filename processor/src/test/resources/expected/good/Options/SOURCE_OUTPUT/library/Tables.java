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
   * The names of the table of {@link Bin}.
   */
  public static final class BinTable {
    /**
     * The table.
     */
    public static final String TABLE = "bin";

    /**
     * The column of {@code row}: {@code integer NOT NULL}.
     */
    public static final String ROW = "\"row\"";

    /**
     * The column of {@code place}: {@code integer NOT NULL}.
     */
    public static final String PLACE = "place";

    private BinTable() {
    }
  }

  /**
   * The names of the table of {@link Item}.
   */
  public static final class ItemTable {
    /**
     * The table.
     */
    public static final String TABLE = "stock.item";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code code}: {@code text NOT NULL}.
     */
    public static final String CODE = "code";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    /**
     * The column of {@code placedAt}: {@code date NOT NULL}.
     */
    public static final String PLACED_AT = "placed_at";

    /**
     * The column of {@code note}: {@code text}.
     */
    public static final String NOTE = "note";

    /**
     * The column of {@code during}: {@code int4range NOT NULL}.
     */
    public static final String DURING = "during";

    /**
     * The column of {@code twice}: {@code integer NOT NULL}.
     */
    public static final String TWICE = "twice";

    private ItemTable() {
    }
  }

  /**
   * The names of the table of {@link Line}.
   */
  public static final class LineTable {
    /**
     * The table.
     */
    public static final String TABLE = "line";

    /**
     * The column of {@code id}: {@code bigint NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code position}: {@code smallint NOT NULL}.
     */
    public static final String POSITION = "\"position\"";

    /**
     * The column of {@code ticket}: {@code integer NOT NULL}.
     */
    public static final String TICKET = "ticket";

    /**
     * The column of {@code usual}: {@code integer NOT NULL}.
     */
    public static final String USUAL = "usual";

    /**
     * The column of {@code part.number}: {@code integer NOT NULL}.
     */
    public static final String PART_NUMBER = "part_number";

    /**
     * The column of {@code part.weight}: {@code numeric NOT NULL}.
     */
    public static final String PART_WEIGHT = "part_weight";

    /**
     * The column of {@code part.tag}: {@code integer NOT NULL}.
     */
    public static final String PART_TAG = "part_tag";

    /**
     * The column of {@code at}: {@code timestamp with time zone NOT NULL}.
     */
    public static final String AT = "at";

    private LineTable() {
    }
  }

  /**
   * The names of the table of {@link Stored}.
   */
  public static final class StoredTable {
    /**
     * The table.
     */
    public static final String TABLE = "stored";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code row}: {@code integer}.
     */
    public static final String ROW = "\"row\"";

    /**
     * The column of {@code place}: {@code integer}.
     */
    public static final String PLACE = "place";

    private StoredTable() {
    }
  }
}
