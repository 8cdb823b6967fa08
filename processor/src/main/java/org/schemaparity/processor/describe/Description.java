package org.schemaparity.processor.describe;

import java.util.List;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.processor.diagnose.Diagnostic;

/**
 * What all records say together.
 *
 * @param database the database
 * @param renames which tables and columns had another name
 * @param diagnostics what is wrong between the records
 */
public record Description(Database database, Renames renames, List<Diagnostic> diagnostics) {
  public Description {
    diagnostics = List.copyOf(diagnostics);
  }
}
