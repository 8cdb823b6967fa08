package org.schemaparity.processor.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Definition;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.processor.diagnose.Place;

/**
 * An object that an SQL definition makes.
 *
 * @param object the object
 * @param place where its definition is given
 * @param where the same in words
 */
public record DefinedObject(SqlObject object, Place place, String where) {
  /** {@return its kind and its name, for people} */
  public String title() {
    return object.kind().words() + " `" + object.name() + "`";
  }

  /**
   * {@return whether what another definition makes under the same name is added to this} Privileges
   * of one object may be granted in several places.
   */
  public boolean isSum() {
    return object.kind() == ObjectKind.PRIVILEGES || object.kind() == ObjectKind.DEFAULT_PRIVILEGES;
  }

  /** {@return this with the statements of {@code other} after its own} */
  public DefinedObject plus(DefinedObject other) {
    List<String> statements = new ArrayList<>(object.definition().statements());
    statements.addAll(other.object().definition().statements());
    return with(statements, object.comment());
  }

  DefinedObject plus(String statement) {
    List<String> statements = new ArrayList<>(object.definition().statements());
    statements.add(statement);
    return with(statements, object.comment());
  }

  DefinedObject with(Optional<String> comment) {
    return with(object.definition().statements(), comment);
  }

  private DefinedObject with(List<String> statements, Optional<String> comment) {
    return new DefinedObject(
        new SqlObject(object.name(), new Definition(statements), comment, object.details()),
        place,
        where);
  }
}
