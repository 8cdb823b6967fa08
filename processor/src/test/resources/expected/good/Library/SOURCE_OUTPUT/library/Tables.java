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
   * The names of the table of {@link Copy}.
   */
  public static final class CopyTable {
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

  /**
   * The names of the table of {@link Loan}.
   */
  public static final class LoanTable {
    /**
     * The table.
     */
    public static final String TABLE = "\"Loan\"";

    /**
     * The column of {@code copyId}: {@code integer NOT NULL}.
     */
    public static final String COPY_ID = "copy_id";

    /**
     * The column of {@code edition}: {@code integer NOT NULL}.
     */
    public static final String EDITION = "edition";

    /**
     * The column of {@code memberId}: {@code bigint NOT NULL}.
     */
    public static final String MEMBER_ID = "member_id";

    /**
     * The column of {@code since}: {@code timestamp with time zone NOT NULL}.
     */
    public static final String SINCE = "since";

    /**
     * The column of {@code until}: {@code timestamp with time zone}.
     */
    public static final String UNTIL = "until";

    /**
     * The column of {@code note}: {@code text}.
     */
    public static final String NOTE = "note";

    /**
     * The column of {@code order}: {@code integer NOT NULL}.
     */
    public static final String TABLE_2 = "\"table\"";

    private LoanTable() {
    }
  }

  /**
   * The names of the table of {@link Member}.
   */
  public static final class MemberTable {
    /**
     * The table.
     */
    public static final String TABLE = "people.member";

    /**
     * The column of {@code id}: {@code bigint NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    /**
     * The column of {@code home.street}: {@code text NOT NULL}.
     */
    public static final String HOME_STREET = "home_street";

    /**
     * The column of {@code home.city}: {@code text NOT NULL}.
     */
    public static final String HOME_CITY = "home_city";

    /**
     * The column of {@code home.key}: {@code text NOT NULL}.
     */
    public static final String HOME_KEY = "home_key";

    /**
     * The column of {@code contact.phone}: {@code text NOT NULL}.
     */
    public static final String PHONE = "phone";

    /**
     * The column of {@code contact.postal.street}: {@code text NOT NULL}.
     */
    public static final String POSTAL_STREET = "postal_street";

    /**
     * The column of {@code contact.postal.city}: {@code text NOT NULL}.
     */
    public static final String POSTAL_CITY = "postal_city";

    /**
     * The column of {@code contact.postal.key}: {@code text NOT NULL}.
     */
    public static final String POSTAL_KEY = "postal_key";

    /**
     * The column of {@code work.street}: {@code text}.
     */
    public static final String WORK_STREET = "work_street";

    /**
     * The column of {@code work.city}: {@code text}.
     */
    public static final String WORK_CITY = "work_city";

    /**
     * The column of {@code work.key}: {@code text}.
     */
    public static final String WORK_KEY = "work_key";

    private MemberTable() {
    }
  }

  /**
   * The names of the table of {@link Outer.Empty}.
   */
  public static final class Outer_EmptyTable {
    /**
     * The table.
     */
    public static final String TABLE = "empty";

    private Outer_EmptyTable() {
    }
  }

  /**
   * The names of the table of {@link Outer.Shelf}.
   */
  public static final class Outer_ShelfTable {
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
}
