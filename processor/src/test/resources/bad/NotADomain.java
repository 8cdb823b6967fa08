package shop;

import org.schemaparity.annotations.*;

@Domain
record Point(int x, int y) {}

@Table
record Marker(@PrimaryKey int id, Point point) {}
