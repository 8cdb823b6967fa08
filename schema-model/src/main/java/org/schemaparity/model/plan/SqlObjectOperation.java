package org.schemaparity.model.plan;

import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.diff.Pair;

/** What is done to an object that is kept as the SQL that makes it. */
public sealed interface SqlObjectOperation extends Operation {
  /** {@return which object} */
  SqlObjectName object();

  /**
   * Runs one of the statements that make an object.
   *
   * @param object the object
   * @param statement the statement
   */
  record Make(SqlObjectName object, String statement) implements SqlObjectOperation {}

  /**
   * Puts an object in the place of another one with the same name, on which others may depend.
   *
   * @param object the object
   * @param statement the statement that makes it, be it for the first time
   */
  record Replace(SqlObjectName object, String statement) implements SqlObjectOperation {}

  /**
   * Drops an object.
   *
   * @param object the object
   * @param madeAgain whether one of the same name is made by the same plan
   * @param cascades whether something that depends on it goes with it, because it depends on that
   *     as well
   */
  record Drop(SqlObjectName object, boolean madeAgain, boolean cascades)
      implements SqlObjectOperation {}

  /**
   * Gives a range type another name.
   *
   * @param object the type
   * @param newName its new raw name in the same schema
   */
  record Rename(SqlObjectName object, String newName) implements SqlObjectOperation {}

  /**
   * Takes back what a statement did.
   *
   * @param object the privileges or the server
   * @param statement the statement: {@code GRANT}, {@code REVOKE}, {@code ALTER DEFAULT PRIVILEGES}
   *     or {@code CREATE USER MAPPING}
   */
  record TakeBack(SqlObjectName object, String statement) implements SqlObjectOperation {}

  /**
   * Sets an object's comment.
   *
   * @param object the object
   * @param comment the comment, or nothing to remove it
   */
  record Comment(SqlObjectName object, Optional<String> comment) implements SqlObjectOperation {}

  /**
   * Lets a trigger, rule or event trigger fire as a new one does.
   *
   * @param object the trigger
   */
  record Enable(SqlObjectName object) implements SqlObjectOperation {}

  /**
   * Moves an extension's objects into another schema.
   *
   * @param object the extension
   * @param schema the raw name of the schema; the default one if there is none
   */
  record SetSchema(SqlObjectName object, Optional<String> schema) implements SqlObjectOperation {}

  /**
   * Brings an extension to another version.
   *
   * @param object the extension
   * @param version the version; the one that the server prefers if there is none
   */
  record Update(SqlObjectName object, Optional<String> version) implements SqlObjectOperation {}

  /**
   * Says of which version a server is.
   *
   * @param object the server
   * @param version the version, if it says one
   */
  record SetVersion(SqlObjectName object, Optional<String> version) implements SqlObjectOperation {}

  /**
   * Alters the options of a server or of a foreign-data wrapper.
   *
   * @param object which one
   * @param options by their raw names, the literals that they are before and after
   */
  record SetOptions(SqlObjectName object, Pair<Map<String, String>> options)
      implements SqlObjectOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R make(Make operation);

    R replace(Replace operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R takeBack(TakeBack operation);

    R comment(Comment operation);

    R enable(Enable operation);

    R setSchema(SetSchema operation);

    R update(Update operation);

    R setVersion(SetVersion operation);

    R setOptions(SetOptions operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Make make) {
      return visitor.make(make);
    } else if (this instanceof Replace replace) {
      return visitor.replace(replace);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof TakeBack takeBack) {
      return visitor.takeBack(takeBack);
    } else if (this instanceof Comment comment) {
      return visitor.comment(comment);
    } else if (this instanceof Enable enable) {
      return visitor.enable(enable);
    } else if (this instanceof SetSchema setSchema) {
      return visitor.setSchema(setSchema);
    } else if (this instanceof Update update) {
      return visitor.update(update);
    } else if (this instanceof SetVersion setVersion) {
      return visitor.setVersion(setVersion);
    } else {
      return visitor.setOptions((SetOptions) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onSqlObject(this);
  }
}
