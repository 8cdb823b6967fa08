package org.schemaparity.model;

/** Something in a database that has a name of its own. */
public sealed interface SchemaObject
    permits Schema, EnumType, Table, TableElement, UnmodelledObject {
  /** {@return what kind of object this is} */
  ObjectKind kind();
}
