package shop;

import org.schemaparity.annotations.*;

@Domain
record Spot(int x, int y) {}

@Table
record Marker(@PrimaryKey int id, Spot spot) {}
