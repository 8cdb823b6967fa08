/*
 * A generated column is computed after all others, so that PostgreSQL takes no other generated
 * column in its expression and chooses no partition by it. Virtual ones are computed when they are
 * read: no index holds them, no key compares them, and their types are PostgreSQL's own.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (id)")
@Index("(twice + 1)")
@Check("half > 0")
record Loan(
    @PrimaryKey long id,
    @GeneratedColumn("id * 2") long twice,
    @GeneratedColumn("id * 2 * 2") long fourfold,
    @GeneratedColumn(value = "id / 2", storage = GeneratedColumn.Storage.VIRTUAL) long half,
    @GeneratedColumn("'NEW'") State state) {}

enum State {
  NEW
}
