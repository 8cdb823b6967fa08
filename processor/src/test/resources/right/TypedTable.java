/*
 * A typed table gets its columns from its type, and PostgreSQL lets it have no others.
 */
package shop;

import org.schemaparity.annotations.*;

@CompositeType
record Spot(int x, int y) {}

@Table(ofType = Spot.class)
record Marker(int x, int y) {}
