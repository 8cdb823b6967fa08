/*
 * A domain is a type of one value with conditions of its own. Several values together are a
 * composite type, or without an annotation several columns.
 */
package shop;

import org.schemaparity.annotations.*;

@Domain
@Check("VALUE > 0")
record Width(int value) {}

@CompositeType
record Spot(int x, int y) {}

@Table
record Marker(@PrimaryKey int id, Spot spot, Width width) {}
