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
   * The names of the table of {@link Person}.
   */
  public static final class PersonTable {
    /**
     * The table.
     */
    public static final String TABLE = "person";

    /**
     * The column of {@code id}: {@code bigint NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code email}: {@code people.email NOT NULL}.
     */
    public static final String EMAIL = "email";

    /**
     * The column of {@code second}: {@code people.email}.
     */
    public static final String SECOND = "second";

    /**
     * The column of {@code more}: {@code people.email[] NOT NULL}.
     */
    public static final String MORE = "more";

    /**
     * The column of {@code home}: {@code people.address NOT NULL}.
     */
    public static final String HOME = "home";

    /**
     * The column of {@code others}: {@code people.address[] NOT NULL}.
     */
    public static final String OTHERS = "others";

    /**
     * The column of {@code fee}: {@code public.price NOT NULL}.
     */
    public static final String FEE = "fee";

    /**
     * The column of {@code grade}: {@code public.grade NOT NULL}.
     */
    public static final String GRADE = "grade";

    /**
     * The column of {@code visits}: {@code integer NOT NULL}.
     */
    public static final String VISITS = "visits";

    private PersonTable() {
    }
  }
}
