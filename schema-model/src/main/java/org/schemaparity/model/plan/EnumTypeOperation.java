package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;

/** What is done to an enum type; see "CREATE TYPE" and "ALTER TYPE" in the PostgreSQL manual. */
public sealed interface EnumTypeOperation extends Operation {
  /**
   * Creates an enum type.
   *
   * @param type the type
   */
  record Create(EnumType type) implements EnumTypeOperation {}

  /**
   * Drops an enum type.
   *
   * @param type its name
   */
  record Drop(QualifiedName type) implements EnumTypeOperation {}

  /**
   * Renames an enum type.
   *
   * @param type its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName type, String newName) implements EnumTypeOperation {}

  /**
   * Adds a label.
   *
   * @param type the type's name
   * @param label the label
   * @param before the label that it goes before; at the end when there is none
   */
  record AddLabel(QualifiedName type, String label, Optional<String> before)
      implements EnumTypeOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R addLabel(AddLabel operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else {
      return visitor.addLabel((AddLabel) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onEnumType(this);
  }
}
