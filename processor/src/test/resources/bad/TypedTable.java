package shop;

import org.schemaparity.annotations.*;

@CompositeType
record Spot(int x, int y) {}

@Table(ofType = Spot.class)
record Marker(int x, long y) {}

@Table(ofType = Plain.class)
record Copy(int x) {}

record Plain(int x) {}
