/*
 * PostgreSQL compares both columns at each write and refuses types that it has no common `=` for.
 * It takes `integer` for `bigint`, and so does this.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Index @ForeignKey(Member.class) int memberId) {}

@Table
record Member(@PrimaryKey long id) {}
