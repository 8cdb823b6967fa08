package org.schemaparity.check.migrate;

import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A Java migration, in Flyway's manner of naming. */
class V2__Add_shelf extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute("CREATE TABLE shelf (id int)");
    }
  }
}
