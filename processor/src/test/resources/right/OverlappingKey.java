/*
 * From version 18 a key may take equal values again and again, as long as the ranges in its last
 * column do not overlap. PostgreSQL needs a range or multirange there, and before it a column that
 * says whose range it is.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey(columns = {"room", "span"}, withoutOverlaps = true)
record Stay(long room, @Column(type = "daterange") String span) {}
