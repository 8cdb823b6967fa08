/*
 * A name without a schema is looked for among PostgreSQL's own types first. Your `interval` would
 * be there, and whoever writes `interval` would get the other.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Interval length, Point place, Path way, Line line, Integer number) {}

@EnumType(name = "loan_interval")
enum Interval {
  LONG
}

@CompositeType(name = "grid_point")
record Point(int x, int y) {}

@Domain(schema = "shop")
record Path(String steps) {}

@Domain(name = "route")
record Line(String text) {}
