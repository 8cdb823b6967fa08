package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Interval length, Point place, Path way, Line line, Integer number) {}

enum Interval {
  LONG
}

@CompositeType
record Point(int x, int y) {}

@Domain(schema = "shop")
record Path(String steps) {}

@Domain(name = "time")
record Line(String text) {}
