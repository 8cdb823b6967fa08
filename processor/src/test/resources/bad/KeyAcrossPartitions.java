package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (placed_on)")
record Order(@PrimaryKey long id, java.time.LocalDate placedOn) {}

@Table(partitionBy = "LIST (lower(region))")
@Unique(columns = {"region", "id"})
record Shop(long id, String region) {}

@Table(partitionBy = "LIST (room)")
@Exclusion(using = "gist", value = {"room WITH =", "span WITH &&"})
@Exclusion(using = "gist", value = "span WITH &&")
record Stay(@PrimaryKey long room, @Column(type = "daterange") String span) {}

@Table(partitionBy = "HASH (id)")
record Stock(@PrimaryKey long id, long count) {}
