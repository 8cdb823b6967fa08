package org.schemaparity.model;

/** A part of a table that has a name within it. */
public sealed interface TableElement extends SchemaObject
    permits Column,
        PrimaryKey,
        UniqueConstraint,
        ForeignKey,
        CheckConstraint,
        ExclusionConstraint,
        Index {
  /** {@return the element's raw name} */
  String name();
}
