package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (twice)")
@Index("(twice + 1)")
@Index(value = "id", where = "half > 0")
@Check("half > 0")
record Loan(
    long id,
    @GeneratedColumn("id * 2") long twice,
    @GeneratedColumn("twice * 2") long fourfold,
    @Unique @GeneratedColumn(value = "id / 2", storage = GeneratedColumn.Storage.VIRTUAL) long half,
    @GeneratedColumn(value = "'NEW'", storage = GeneratedColumn.Storage.VIRTUAL) State state) {}

enum State {
  NEW
}
