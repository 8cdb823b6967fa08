package org.schemaparity.model;

/** Something in a database that has a name of its own. */
public sealed interface SchemaObject
    permits Schema,
        EnumType,
        CompositeType,
        CompositeAttribute,
        Domain,
        DomainConstraint,
        Sequence,
        Table,
        TableElement,
        SqlObject,
        UnmodelledObject {
  /** {@return what kind of object this is} */
  ObjectKind kind();
}
