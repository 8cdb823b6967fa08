/*
 * A table that inherits has its parent's columns. One of its own by the same name is merged with
 * it, which PostgreSQL does only where both have one type; and no table is its own ancestor.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Animal(@PrimaryKey int id, String name) {}

@Table(inherits = Animal.class)
record Dog(int id, String name, boolean trained) {}
