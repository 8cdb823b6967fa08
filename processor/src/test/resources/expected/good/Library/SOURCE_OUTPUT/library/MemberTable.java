package library;

import javax.annotation.processing.Generated;

/**
 * The names of the table of {@link Member}, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class MemberTable {
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
