package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey(columns = {"room", "day"}, withoutOverlaps = true)
@Unique(columns = "span", withoutOverlaps = true)
@Unique(columns = {"day", "span"}, withoutOverlaps = true)
record Stay(long room, java.time.LocalDate day, @Column(type = "daterange") String span) {}
