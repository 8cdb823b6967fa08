package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;

/** What is done to a domain; see "CREATE DOMAIN" and "ALTER DOMAIN" in the PostgreSQL manual. */
public sealed interface DomainOperation extends Operation {
  /**
   * Creates a domain with those of its constraints that hold for all values.
   *
   * @param domain the domain
   */
  record Create(Domain domain) implements DomainOperation {}

  /**
   * Drops a domain.
   *
   * @param domain its name
   */
  record Drop(QualifiedName domain) implements DomainOperation {}

  /**
   * Renames a domain.
   *
   * @param domain its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName domain, String newName) implements DomainOperation {}

  /**
   * Sets or drops the default.
   *
   * @param domain its name
   * @param expression the default, or nothing to drop it
   */
  record SetDefault(QualifiedName domain, Optional<Expression> expression)
      implements DomainOperation {}

  /**
   * Refuses or accepts null.
   *
   * @param domain its name
   * @param notNull whether null is refused
   */
  record SetNotNull(QualifiedName domain, boolean notNull) implements DomainOperation {}

  /**
   * Adds a constraint.
   *
   * @param domain its name
   * @param constraint the constraint
   */
  record AddConstraint(QualifiedName domain, DomainConstraint constraint)
      implements DomainOperation {}

  /**
   * Drops a constraint.
   *
   * @param domain its name
   * @param constraint the raw name
   */
  record DropConstraint(QualifiedName domain, String constraint) implements DomainOperation {}

  /**
   * Renames a constraint.
   *
   * @param domain its name
   * @param constraint the raw name
   * @param newName the new raw name
   */
  record RenameConstraint(QualifiedName domain, String constraint, String newName)
      implements DomainOperation {}

  /**
   * Checks the values for which a constraint was not checked when it was added.
   *
   * @param domain its name
   * @param constraint the raw name
   */
  record ValidateConstraint(QualifiedName domain, String constraint) implements DomainOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R setDefault(SetDefault operation);

    R setNotNull(SetNotNull operation);

    R addConstraint(AddConstraint operation);

    R dropConstraint(DropConstraint operation);

    R renameConstraint(RenameConstraint operation);

    R validateConstraint(ValidateConstraint operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof SetDefault setDefault) {
      return visitor.setDefault(setDefault);
    } else if (this instanceof SetNotNull setNotNull) {
      return visitor.setNotNull(setNotNull);
    } else if (this instanceof AddConstraint addConstraint) {
      return visitor.addConstraint(addConstraint);
    } else if (this instanceof DropConstraint dropConstraint) {
      return visitor.dropConstraint(dropConstraint);
    } else if (this instanceof RenameConstraint renameConstraint) {
      return visitor.renameConstraint(renameConstraint);
    } else {
      return visitor.validateConstraint((ValidateConstraint) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onDomain(this);
  }
}
