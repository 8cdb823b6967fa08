/*
 * A table has one primary key. It is over all components that have `@PrimaryKey`, or over the
 * columns that the record's `@PrimaryKey` lists; its name and options are said once.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {}

@Table
record Member(
    @PrimaryKey(name = "member_key") int id,
    @PrimaryKey int number) {}
