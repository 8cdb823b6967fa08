/*
 * PostgreSQL keeps indexes, and with them primary keys and unique constraints, among the tables of
 * their schema: `relation "member" already exists` is what the second one is told.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "copies", name = "loan_copies")
@Index(value = "id", where = "copies > 0", name = "loan_busy")
record Loan(@PrimaryKey int id, int copies) {}

@Table
record Member(@PrimaryKey int id, @Unique(name = "member_busy") int number) {}
