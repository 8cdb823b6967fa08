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
   * The names of the table of {@link Alarm}.
   */
  public static final class AlarmTable {
    /**
     * The table.
     */
    public static final String TABLE = "alarm";

    /**
     * The column of {@code day}: {@code date NOT NULL}.
     */
    public static final String DAY = "day";

    private AlarmTable() {
    }
  }

  /**
   * The names of the table of {@link Animal}.
   */
  public static final class AnimalTable {
    /**
     * The table.
     */
    public static final String TABLE = "animal";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    /**
     * The column of {@code legs}: {@code integer NOT NULL}.
     */
    public static final String LEGS = "legs";

    /**
     * The column of {@code mood}: {@code text NOT NULL}.
     */
    public static final String MOOD = "mood";

    /**
     * The column of {@code born}: {@code date NOT NULL}.
     */
    public static final String BORN = "born";

    private AnimalTable() {
    }
  }

  /**
   * The names of the table of {@link Dog}.
   */
  public static final class DogTable {
    /**
     * The table.
     */
    public static final String TABLE = "dog";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    /**
     * The column of {@code legs}: {@code integer NOT NULL}.
     */
    public static final String LEGS = "legs";

    /**
     * The column of {@code mood}: {@code text NOT NULL}.
     */
    public static final String MOOD = "mood";

    /**
     * The column of {@code born}: {@code date NOT NULL}.
     */
    public static final String BORN = "born";

    /**
     * The column of {@code owner}: {@code text NOT NULL}.
     */
    public static final String OWNER = "owner";

    /**
     * The column of {@code breed}: {@code text NOT NULL}.
     */
    public static final String BREED = "breed";

    private DogTable() {
    }
  }

  /**
   * The names of the table of {@link Log}.
   */
  public static final class LogTable {
    /**
     * The table.
     */
    public static final String TABLE = "log";

    /**
     * The column of {@code day}: {@code date NOT NULL}.
     */
    public static final String DAY = "day";

    /**
     * The column of {@code text}: {@code text NOT NULL}.
     */
    public static final String TEXT = "text";

    private LogTable() {
    }
  }

  /**
   * The names of the table of {@link Log2026}.
   */
  public static final class Log2026Table {
    /**
     * The table.
     */
    public static final String TABLE = "log_2026";

    /**
     * The column of {@code day}: {@code date NOT NULL}.
     */
    public static final String DAY = "day";

    /**
     * The column of {@code text}: {@code text NOT NULL}.
     */
    public static final String TEXT = "text";

    private Log2026Table() {
    }
  }

  /**
   * The names of the table of {@link Marker}.
   */
  public static final class MarkerTable {
    /**
     * The table.
     */
    public static final String TABLE = "marker";

    /**
     * The column of {@code x}: {@code integer NOT NULL}.
     */
    public static final String X = "x";

    /**
     * The column of {@code y}: {@code text NOT NULL}.
     */
    public static final String WHY = "why";

    private MarkerTable() {
    }
  }

  /**
   * The names of the table of {@link Orders}.
   */
  public static final class OrdersTable {
    /**
     * The table.
     */
    public static final String TABLE = "orders";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code placedAt}: {@code date NOT NULL}.
     */
    public static final String PLACED_AT = "placed_at";

    /**
     * The column of {@code state}: {@code text NOT NULL}.
     */
    public static final String STATE = "state";

    private OrdersTable() {
    }
  }

  /**
   * The names of the table of {@link Owned}.
   */
  public static final class OwnedTable {
    /**
     * The table.
     */
    public static final String TABLE = "owned";

    /**
     * The column of {@code owner}: {@code text NOT NULL}.
     */
    public static final String OWNER = "owner";

    private OwnedTable() {
    }
  }

  /**
   * The names of the table of {@link Puppy}.
   */
  public static final class PuppyTable {
    /**
     * The table.
     */
    public static final String TABLE = "puppy";

    /**
     * The column of {@code id}: {@code integer NOT NULL}.
     */
    public static final String ID = "id";

    /**
     * The column of {@code name}: {@code text NOT NULL}.
     */
    public static final String NAME = "name";

    /**
     * The column of {@code breed}: {@code text NOT NULL}.
     */
    public static final String BREED = "breed";

    /**
     * The column of {@code weeks}: {@code integer NOT NULL}.
     */
    public static final String WEEKS = "weeks";

    private PuppyTable() {
    }
  }
}
