package org.schemaparity.model.diff;

import org.schemaparity.model.SchemaObject;

/** One difference between two databases. */
public sealed interface Change {
  /**
   * {@return which object differs, under its name on the side that has it; when both do, on the
   * {@code to} side}
   */
  ObjectPath path();

  /**
   * An object that only the {@code to} side has; what it contains is part of it and no change of
   * its own.
   *
   * @param path which object
   * @param object the object
   */
  record Created(ObjectPath path, SchemaObject object) implements Change {}

  /**
   * An object that only the {@code from} side has; what it contains is part of it and no change of
   * its own.
   *
   * @param path which object
   * @param object the object
   */
  record Dropped(ObjectPath path, SchemaObject object) implements Change {}

  /**
   * An object that has another name on each side.
   *
   * @param path its path on the {@code to} side
   * @param formerPath its path on the {@code from} side
   * @param object the object on the {@code to} side
   */
  record Renamed(ObjectPath path, ObjectPath formerPath, SchemaObject object) implements Change {}

  /**
   * An attribute that has another value on each side.
   *
   * @param path which object
   * @param attribute the name of the model record's component
   * @param values the two values
   * @param objects the whole object on either side
   */
  record Altered(ObjectPath path, String attribute, Pair<Object> values, Pair<SchemaObject> objects)
      implements Change {}

  /** What a visitor does for each kind of change. */
  interface Visitor<R> {
    R created(Created created);

    R dropped(Dropped dropped);

    R renamed(Renamed renamed);

    R altered(Altered altered);
  }

  /** {@return what {@code visitor} makes of this change} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Created created) {
      return visitor.created(created);
    } else if (this instanceof Dropped dropped) {
      return visitor.dropped(dropped);
    } else if (this instanceof Renamed renamed) {
      return visitor.renamed(renamed);
    } else {
      return visitor.altered((Altered) this);
    }
  }
}
