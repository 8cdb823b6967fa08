package org.schemaparity.check.migrate;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A Java migration that fails. */
class V3__Fail extends BaseJavaMigration {
  @Override
  public void migrate(Context context) {
    throw new IllegalStateException("The shelf is full.");
  }
}
