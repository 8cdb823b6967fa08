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
   * The names of the table of {@link Booking}.
   */
  public static final class BookingTable {
    /**
     * The table.
     */
    public static final String TABLE = "booking";

    /**
     * The column of {@code room}: {@code integer NOT NULL}.
     */
    public static final String ROOM = "room";

    /**
     * The column of {@code during}: {@code daterange NOT NULL}.
     */
    public static final String DURING = "during";

    /**
     * The column of {@code email}: {@code text}.
     */
    public static final String EMAIL = "email";

    /**
     * The column of {@code note}: {@code text NOT NULL}.
     */
    public static final String NOTE = "note";

    /**
     * The column of {@code guest}: {@code text NOT NULL}.
     */
    public static final String GUEST = "guest";

    /**
     * The column of {@code host}: {@code text NOT NULL}.
     */
    public static final String HOST = "host";

    /**
     * The column of {@code next}: {@code integer NOT NULL}.
     */
    public static final String NEXT = "next";

    private BookingTable() {
    }
  }

  /**
   * The names of the table of {@link Guest}.
   */
  public static final class GuestTable {
    /**
     * The table.
     */
    public static final String TABLE = "guest";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code country}: {@code text NOT NULL}.
     */
    public static final String COUNTRY = "country";

    /**
     * The column of {@code number}: {@code integer NOT NULL}.
     */
    public static final String NUMBER = "number";

    private GuestTable() {
    }
  }

  /**
   * The names of the table of {@link Stay}.
   */
  public static final class StayTable {
    /**
     * The table.
     */
    public static final String TABLE = "stay";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code room}: {@code integer NOT NULL}.
     */
    public static final String ROOM = "room";

    /**
     * The column of {@code during}: {@code daterange NOT NULL}.
     */
    public static final String DURING = "during";

    /**
     * The column of {@code guest}: {@code integer}.
     */
    public static final String GUEST = "guest";

    /**
     * The column of {@code country}: {@code text}.
     */
    public static final String COUNTRY = "country";

    private StayTable() {
    }
  }
}
