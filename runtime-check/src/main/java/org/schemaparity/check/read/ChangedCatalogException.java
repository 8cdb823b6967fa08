package org.schemaparity.check.read;

import java.sql.SQLException;

/**
 * The schema was changed while it was read. One transaction sees one state of the catalogs, but the
 * functions that print definitions see the newest one; see "System Information Functions" in the
 * PostgreSQL manual.
 */
public final class ChangedCatalogException extends SQLException {
  private static final long serialVersionUID = 1;

  /** What PostgreSQL itself says of a catalog entry that is gone. */
  private static final String INTERNAL_ERROR = "XX000";

  ChangedCatalogException() {
    super("its schema changes while it is read", INTERNAL_ERROR);
  }

  /** {@return whether {@code failure} may be no more than that an object went away meanwhile} */
  public static boolean explains(SQLException failure) {
    return INTERNAL_ERROR.equals(failure.getSQLState());
  }
}
