/*
 * From version 18 PostgreSQL keeps rows apart whose columns are equal and whose ranges, in the last
 * column of the key, do not overlap. It needs a range or multirange there, and something whose
 * range it is.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey(columns = {"room", "span"}, withoutOverlaps = true)
record Stay(long room, @Column(type = "daterange") String span) {}
