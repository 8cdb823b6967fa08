/*
 * PostgreSQL gives a constraint the first name that no other one of the schema has. Which of the
 * two becomes `a_b_c_fkey` and which `a_b_c_fkey1` then depends on the order in which the tables
 * were made, and that is not the same in every database.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record A(
    @PrimaryKey int id,
    @Index(name = "a_next_idx") @ForeignKey(value = A.class, name = "a_next_fkey") int bC) {}

@Table(name = "a_b")
record AB(@PrimaryKey int id, @Index @ForeignKey(A.class) int c) {}
