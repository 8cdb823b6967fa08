package org.schemaparity.model;

/**
 * A group of attributes: a record whose components count as components of the record that holds it.
 * A usual table says nothing of them, so they stay together and out of the way.
 */
public sealed interface Options
    permits CheckOptions,
        ColumnOptions,
        ForeignKeyOptions,
        IndexOptions,
        KeyOptions,
        SequenceOptions,
        TableOptions {
  /** {@return the group of an object that says nothing of its attributes} */
  Options usual();
}
