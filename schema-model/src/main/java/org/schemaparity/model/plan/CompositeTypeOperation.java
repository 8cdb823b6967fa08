package org.schemaparity.model.plan;

import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.QualifiedName;

/**
 * What is done to a composite type; see "CREATE TYPE" and "ALTER TYPE" in the PostgreSQL manual.
 */
public sealed interface CompositeTypeOperation extends Operation {
  /**
   * Creates a composite type.
   *
   * @param type the type
   */
  record Create(CompositeType type) implements CompositeTypeOperation {}

  /**
   * Drops a composite type.
   *
   * @param type its name
   */
  record Drop(QualifiedName type) implements CompositeTypeOperation {}

  /**
   * Renames a composite type.
   *
   * @param type its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName type, String newName) implements CompositeTypeOperation {}

  /**
   * Adds an attribute.
   *
   * @param type the type's name
   * @param attribute the attribute
   * @param cascade whether there are tables that are of the type
   */
  record AddAttribute(QualifiedName type, CompositeAttribute attribute, boolean cascade)
      implements CompositeTypeOperation {}

  /**
   * Drops an attribute.
   *
   * @param type the type's name
   * @param attribute the attribute's raw name
   * @param cascade whether there are tables that are of the type
   */
  record DropAttribute(QualifiedName type, String attribute, boolean cascade)
      implements CompositeTypeOperation {}

  /**
   * Gives an attribute another type or collation.
   *
   * @param type the type's name
   * @param attribute the attribute as it becomes
   * @param cascade whether there are tables that are of the type
   */
  record AlterAttribute(QualifiedName type, CompositeAttribute attribute, boolean cascade)
      implements CompositeTypeOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R addAttribute(AddAttribute operation);

    R dropAttribute(DropAttribute operation);

    R alterAttribute(AlterAttribute operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof AddAttribute addAttribute) {
      return visitor.addAttribute(addAttribute);
    } else if (this instanceof DropAttribute dropAttribute) {
      return visitor.dropAttribute(dropAttribute);
    } else {
      return visitor.alterAttribute((AlterAttribute) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onCompositeType(this);
  }
}
