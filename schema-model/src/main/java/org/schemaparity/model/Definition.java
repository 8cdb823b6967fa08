package org.schemaparity.model;

import java.util.List;

/**
 * The SQL that makes an object. Two definitions that differ tell nothing of what differs, so a diff
 * looks at them only where the details of the two objects are the same.
 *
 * @param statements the statements in order and without semicolons: as their author wrote them, or
 *     as PostgreSQL prints them
 */
public record Definition(List<String> statements) {
  public Definition {
    statements = List.copyOf(statements);
  }
}
