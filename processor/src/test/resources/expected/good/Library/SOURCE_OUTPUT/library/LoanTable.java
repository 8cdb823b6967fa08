package library;

import javax.annotation.processing.Generated;

/**
 * The names of the table of {@link Loan}, ready for SQL.
 */
@Generated("org.schemaparity.processor.SchemaParityProcessor")
public final class LoanTable {
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
