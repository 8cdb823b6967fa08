package org.schemaparity.check.read;

import java.sql.SQLException;

/**
 * An object went away while it was read. One transaction sees one state of the catalogs, but the
 * functions that print definitions see the newest one; see "System Information Functions" in the
 * PostgreSQL manual.
 */
public final class ChangedCatalogException extends SQLException {
  private static final long serialVersionUID = 1;

  /** What PostgreSQL itself says of a catalog entry that is gone. */
  private static final String INTERNAL_ERROR = "XX000";

  ChangedCatalogException(String column) {
    super("there is no " + column.replace('_', ' ') + " of an object any more", INTERNAL_ERROR);
  }
}
