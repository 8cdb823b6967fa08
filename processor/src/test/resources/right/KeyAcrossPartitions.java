/*
 * Each partition has an index of its own, and PostgreSQL looks for an equal key in that one alone.
 * It therefore refuses a key that two partitions could both hold.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (placed_on)")
record Order(@PrimaryKey long id, @PrimaryKey java.time.LocalDate placedOn) {}

@Table(partitionBy = "LIST (region)")
@PrimaryKey(columns = {"region", "id"})
record Shop(long id, String region) {}
