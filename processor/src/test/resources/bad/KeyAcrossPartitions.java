package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (placed_on)")
record Order(@PrimaryKey long id, java.time.LocalDate placedOn) {}

@Table(partitionBy = "LIST (lower(region))")
@Unique(columns = {"region", "id"})
record Shop(long id, String region) {}

@Table(partitionBy = "HASH (id)")
record Stock(@PrimaryKey long id, long count) {}
